package dev.helpline.spi;

import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.CoverEnded;
import dev.helpline.ticket.Decision;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.HandoffTimedOut;
import dev.helpline.ticket.Knowing;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a step does. It prints as the words of a ladder: {@code tell OWNER}, {@code move to database}. */
public sealed interface StepAction {

    /**
     * What the action changes, if it is done now. Pure.
     *
     * @param ticket the ticket as it stands
     * @param situation the rule that wants it, when, and what the desk is made of
     * @return nothing if it only tells somebody, or if what it asks for is so already
     * @throws RefusedException if it cannot be done: the workflow says no, the desk has no such team, nobody is on duty
     *     where the ticket should go; the step is passed over with this reason
     */
    List<Event> events(Ticket ticket, StepSituation situation);

    /**
     * Whether what the action asks for is so already, as far as the ticket alone can tell.
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
    default boolean isReminder() {
        return false;
    }

    /**
     * Tells somebody.
     *
     * @param audience whom
     */
    record Tell(Audience audience) implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
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
     * Moves the ticket to a team, unless nobody is on duty there. Its owner stays its owner. A ticket that is with a team
     * of a higher tier by now stays there: steps never climb down.
     *
     * @param team the team's name
     */
    record MoveTo(String team) implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            Team to = situation.teams().named(team);
            boolean higher =
                    ticket.team().filter(team -> team.tier() > to.tier()).isPresent();
            if (higher || isSoAlready(ticket)) {
                return List.of();
            }
            if (situation.isDeserted(to)) {
                throw new RefusedException("nobody of " + to + " is on duty");
            }
            return Command.route(to, situation.by().name()).decide(ticket, situation.forCommands());
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.team().map(Team::name).filter(team::equals).isPresent();
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "move to " + team;
        }
    }

    /**
     * Moves the ticket up to a tier: to its first team with somebody on duty, or to the first such team of the tiers
     * behind it. A ticket never climbs down.
     *
     * @param tier which support line, at least 1
     */
    record MoveToTier(int tier) implements StepAction {
        /** Checks the tier. */
        public MoveToTier {
            if (tier < 1) {
                throw new IllegalArgumentException("a move to tier " + tier + " cannot be; tiers start at 1");
            }
        }

        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            if (isSoAlready(ticket)) {
                return List.of();
            }
            List<Team> there = TierSearch.from(tier, situation);
            Team to = there.get(0);
            String detour = to.tier() == tier ? "" : "; nobody is on duty on tier " + tier;
            return Command.route(to, situation.by().name() + detour).decide(ticket, situation.forCommands());
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.team().filter(team -> team.tier() >= tier).isPresent();
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "move to tier " + tier;
        }
    }

    /**
     * Gives the work on the ticket to somebody. Its owner stays its owner.
     *
     * @param to to whom; the first of several
     */
    record Assign(Audience to) implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            Agent agent = picked(ticket, situation)
                    .orElseThrow(() -> new RefusedException(
                            "there is nobody to assign it to: no " + to + ", no lead, nobody on duty"));
            return ticket.isAssignedTo(agent)
                    ? List.of()
                    : List.of(
                            new AssigneeChanged(situation.at(), situation.by(), ticket.assignee(), Optional.of(agent)));
        }

        /** Of those on duty, whoever's turn it is. */
        private Optional<Agent> picked(Ticket ticket, StepSituation situation) {
            Optional<Agent> next = to.equals(Audience.ON_DUTY)
                    ? situation.roster().pick(ticket, situation.at(), situation.workload())
                    : Optional.empty();
            return next.or(() ->
                    to.of(ticket, situation.roster(), situation.at()).stream().findFirst());
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            List<Agent> meant = to.of(ticket, Roster.nobody(), ticket.updatedAt());
            return meant.isEmpty() ? ticket.assignee().isPresent() : ticket.isAssignedTo(meant.get(0));
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "assign to " + to;
        }
    }

    /** Makes the lead of the ticket's team its owner and assignee, at once. An open offer of the ticket ends. */
    record HandToLead() implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            Agent lead = ticket.team()
                    .flatMap(Team::lead)
                    .orElseThrow(() -> new RefusedException(
                            ticket.team().map(Team::name).orElse("no team") + " has no lead to hand it to"));
            String reason = situation.by().name();
            List<Event> events = new ArrayList<>(new TimeOutOffer().events(ticket, situation));
            if (!ticket.isOwnedBy(lead)) {
                events.add(new OwnerChanged(situation.at(), situation.by(), ticket.owner(), lead, reason));
            }
            if (!ticket.isAssignedTo(lead)) {
                events.add(new AssigneeChanged(situation.at(), situation.by(), ticket.assignee(), Optional.of(lead)));
            }
            return isSoAlready(ticket) ? List.of() : events;
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.team()
                    .flatMap(Team::lead)
                    .filter(lead -> ticket.isOwnedBy(lead) && ticket.isAssignedTo(lead))
                    .isPresent();
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "hand to the lead";
        }
    }

    /**
     * Makes the ticket more pressing, never less.
     *
     * @param to how pressing at least
     */
    record Raise(Priority to) implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            return isSoAlready(ticket) ? List.of() : Command.prioritize(to).decide(ticket, situation.forCommands());
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.priority().level() <= to.level();
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "raise to " + to;
        }
    }

    /**
     * Does what the workflow's table says of an action when {@link dev.helpline.ticket.Role#SYSTEM} does it.
     *
     * @param action which action, such as {@link Action#CLOSE}
     */
    record Act(Action action) implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            Decision decision =
                    situation.workflow().decide(ticket, action, situation.by().role());
            return decision instanceof Decision.Unchanged
                    ? List.of()
                    : Command.act(action).decide(ticket, situation.forCommands());
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return false;
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "do " + action;
        }
    }

    /**
     * Says what the problem is about.
     *
     * @param theme one of the things it is about
     */
    record AddTheme(Theme theme) implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            return isSoAlready(ticket) ? List.of() : Knowing.theme(theme).decide(ticket, situation.forCommands());
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.matter().themes().contains(theme);
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "add theme " + theme;
        }
    }

    /** Stops waiting for the answer to an offer of the ticket, which stays where it is; its lead is told. */
    record TimeOutOffer() implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            return isSoAlready(ticket)
                    ? List.of()
                    : List.of(new HandoffTimedOut(
                            situation.at(), situation.by(), situation.by().name()));
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.handoff().isEmpty();
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "time out the offer";
        }
    }

    /** Ends the standing in for the owner; both are told that the owner has the ticket back. */
    record GiveBack() implements StepAction {
        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            return isSoAlready(ticket)
                    ? List.of()
                    : List.of(new CoverEnded(
                            situation.at(), situation.by(), situation.by().name()));
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return ticket.arrangements().cover().isEmpty();
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "give back to the owner";
        }
    }

    /**
     * Something the host does, by its name. The desk delivers it like a message: at least once, with a key that stays the
     * same, and again after a failure.
     *
     * @param name the name it is registered by, not blank
     */
    record Custom(String name) implements StepAction {
        /** Checks the name. */
        public Custom {
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "an action of the host's own without a name cannot be; allowed: a name it is registered by");
            }
        }

        @Override
        public List<Event> events(Ticket ticket, StepSituation situation) {
            if (!situation.actions().contains(name)) {
                throw new RefusedException("the desk has no action '" + name + "'; actions: "
                        + situation.actions().stream().sorted().toList());
            }
            return List.of();
        }

        @Override
        public boolean isSoAlready(Ticket ticket) {
            return false;
        }

        /** The action in words. */
        @Override
        public String toString() {
            return "run " + name;
        }
    }
}
