package dev.helpline.testkit;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What people try to do to one ticket, from its opening on, under the standard workflow. It is played with or without a
 * policy, from any instant on, and always ends the same. It prints as a time line.
 *
 * @param teams the teams of the desk; the ticket comes to the first
 * @param requester who has the problem
 * @param openedAt when the ticket is opened
 * @param openedBy the customer, or an agent on their behalf
 * @param attempts what is tried then, in order; may be empty
 */
public record Story(Teams teams, Requester requester, Instant openedAt, Actor openedBy, List<Attempt> attempts) {

    /** Takes a copy. */
    public Story {
        attempts = List.copyOf(attempts);
    }

    /**
     * A story of Sam's.
     *
     * @param teams the teams of the desk; the ticket comes to the first
     * @param openedAt when the ticket is opened
     * @param openedBy the customer, or an agent on their behalf
     * @param attempts what is tried then, in order; may be empty
     */
    public Story(Teams teams, Instant openedAt, Actor openedBy, List<Attempt> attempts) {
        this(teams, new Requester("sam", "Sam", "sam@home.example"), openedAt, openedBy, attempts);
    }

    /**
     * The same story, as if somebody else had the problem: they do what the customer did.
     *
     * @param other who has it then
     * @return a story with the same people of the desk at the same times
     */
    public Story of(Requester other) {
        return new Story(
                teams,
                other,
                openedAt,
                as(other, openedBy),
                attempts.stream()
                        .map(attempt -> new Attempt(attempt.later(), as(other, attempt.by()), attempt.command()))
                        .toList());
    }

    private static Actor as(Requester other, Actor actor) {
        return actor.role() == Role.CUSTOMER ? new Actor.Customer(other) : actor;
    }

    /**
     * The same story, as if it had begun at another time.
     *
     * @param instant when the ticket is opened
     * @return a story with the same pauses
     */
    public Story startingAt(Instant instant) {
        return new Story(teams, requester, instant, openedBy, attempts);
    }

    /**
     * What happens when no policy is followed.
     *
     * @return oldest first, never empty
     */
    public List<Event> events() {
        return events(Policy.none());
    }

    /**
     * What happens when a policy is followed: before each attempt, the steps that have come due are taken. Those that come
     * due after the last attempt are not.
     *
     * @param policy what must happen when nobody acts
     * @return oldest first, never empty
     * @throws IllegalStateException if the policy wants a step twice, or never ends
     * @throws dev.helpline.ticket.RefusedException if the policy names a team that is not in {@link #teams()}
     */
    public List<Event> events(Policy policy) {
        return played(policy).history();
    }

    /**
     * The ticket in the end, when no policy is followed.
     *
     * @return the sum of {@link #events()}
     */
    public Ticket ticket() {
        return Ticket.of(events());
    }

    /**
     * The ticket as it stands after its opening and after each attempt that was not refused, when a policy is followed.
     *
     * @param policy what must happen when nobody acts
     * @return oldest first, never empty
     * @throws IllegalStateException if the policy wants a step twice, or never ends
     * @throws dev.helpline.ticket.RefusedException if the policy names a team that is not in {@link #teams()}
     */
    public List<Ticket> tickets(Policy policy) {
        Stage stage = new Stage(this, policy);
        List<Ticket> tickets = new ArrayList<>(List.of(stage.ticket()));
        for (Attempt attempt : attempts) {
            if (stage.play(attempt)) {
                tickets.add(stage.ticket());
            }
        }
        return tickets;
    }

    /**
     * What happens when a policy is followed and somebody also looks at the ticket in regular intervals, up to some time
     * after the last attempt.
     *
     * @param policy what must happen when nobody acts
     * @param interval how often somebody looks, more than zero
     * @param aftermath how long after the last attempt, not negative
     * @return oldest first, never empty
     * @throws IllegalStateException if the policy wants a step twice, or never ends
     * @throws dev.helpline.ticket.RefusedException if the policy names a team that is not in {@link #teams()}
     */
    public List<Event> eventsTicking(Policy policy, Duration interval, Duration aftermath) {
        Stage stage = new Stage(this, policy);
        for (Attempt attempt : attempts) {
            stage.tick(interval, stage.now().plus(attempt.later()));
            stage.play(attempt);
        }
        Instant end = stage.now().plus(aftermath);
        stage.tick(interval, end);
        stage.passUntil(end);
        return stage.history();
    }

    private Stage played(Policy policy) {
        Stage stage = new Stage(this, policy);
        attempts.forEach(stage::play);
        return stage;
    }

    /** The time line of {@link #events()}: an event a line, with the time since the opening. */
    @Override
    public String toString() {
        return TimeLine.of(events());
    }
}
