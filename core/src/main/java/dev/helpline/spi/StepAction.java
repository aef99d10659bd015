package dev.helpline.spi;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.HandoffTimedOut;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.List;

/** What a step does. It prints as the words of a ladder: {@code tell OWNER}, {@code move to database}. */
public sealed interface StepAction {

    /**
     * What the action changes, if it is done now. Pure.
     *
     * @param ticket the ticket as it stands
     * @param by the rule that wants it
     * @param at when it happens
     * @param teams the teams of the desk
     * @return nothing if it only tells somebody, or if what it asks for is so already
     * @throws dev.helpline.ticket.RefusedException if it names a team the desk does not have
     */
    List<Event> events(Ticket ticket, Actor by, Instant at, Teams teams);

    /**
     * Whether what the action asks for is so already.
     *
     * @param ticket the ticket as it stands
     * @return false for an action that only tells somebody
     */
    boolean isSoAlready(Ticket ticket);

    /**
     * Whether it only reminds people. Of reminders that came due while nobody looked, the newest is sent.
     *
     * @return true if it changes nothing
     */
    boolean isReminder();

    /**
     * Tells somebody.
     *
     * @param audience whom
     */
    record Tell(Audience audience) implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, Actor by, Instant at, Teams teams) {
            return List.of();
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return false;
        }

        @Override
        public boolean isReminder() {
            return true;
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "tell " + audience;
        }
    }

    /**
     * Moves the ticket to a team. Its owner stays its owner.
     *
     * @param team the team's name
     */
    record MoveTo(String team) implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, Actor by, Instant at, Teams teams) {
            Team to = teams.named(team);
            return isSoAlready(ticket) ? List.of() : List.of(new TeamChanged(at, by, ticket.team(), to, by.name()));
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.team().map(Team::name).filter(team::equals).isPresent();
        }

        @Override
        public boolean isReminder() {
            return false;
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "move to " + team;
        }
    }

    /** Stops waiting for the answer to an offer of the ticket, which stays where it is; its lead is told. */
    record TimeOutOffer() implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, Actor by, Instant at, Teams teams) {
            return isSoAlready(ticket) ? List.of() : List.of(new HandoffTimedOut(at, by, by.name()));
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.handoff().isEmpty();
        }

        @Override
        public boolean isReminder() {
            return false;
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "time out the offer";
        }
    }
}
