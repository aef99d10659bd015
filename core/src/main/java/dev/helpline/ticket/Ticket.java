package dev.helpline.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One customer problem as it stands: what {@link Event}s add up to. It holds facts and nothing that depends on a
 * calendar or a policy; deadlines are computed from it, never stored in it.
 *
 * @param id what it is called
 * @param version how many events it has had, at least 1
 * @param updatedAt when the last of them happened
 * @param requester who has the problem
 * @param subject the problem in one line
 * @param openedAt when it was opened
 * @param openedBy in what capacity
 * @param status the state it is in
 * @param categorySince since when it has been in that state's category
 * @param past the phases before, oldest first, neighbours of different categories
 * @param priority how pressing it is
 * @param prioritySince since when
 * @param team the team it is with; empty until somebody says
 * @param teamSince since when it is with that team; the opening until somebody says
 * @param owner who is answerable to the customer; never empty between the first touch and closing
 * @param assignee who works on it now
 * @param handoff an offer waiting for its answer
 * @param journey how it came to where it is
 * @param conversation who wrote when
 * @param matter what people have said of it: themes, evidence, mood, rating, links, gestures
 * @param arrangements what is agreed on: promises, proposals, requests to the makers, cover
 * @param stepsTaken what policies have already done
 * @param verdicts how goals came out, oldest first
 * @param policyFailures how often the desk's policy has failed on it since anything else happened
 */
public record Ticket(
        TicketId id,
        long version,
        Instant updatedAt,
        Requester requester,
        String subject,
        Instant openedAt,
        Role openedBy,
        Status status,
        Instant categorySince,
        List<Phase> past,
        Priority priority,
        Instant prioritySince,
        Optional<Team> team,
        Instant teamSince,
        Optional<Agent> owner,
        Optional<Agent> assignee,
        Optional<Handoff> handoff,
        Journey journey,
        Conversation conversation,
        Matter matter,
        Arrangements arrangements,
        Set<StepKey> stepsTaken,
        List<Verdict> verdicts,
        int policyFailures) {

    /** Takes copies of the collections. */
    public Ticket {
        past = List.copyOf(past);
        stepsTaken = Set.copyOf(stepsTaken);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * The snapshot a history adds up to.
     *
     * @param history every event of one ticket, oldest first; the first is its opening
     * @return the ticket after the last of them
     * @throws IllegalArgumentException if the history is empty or does not begin with an opening
     */
    public static Ticket of(List<? extends Event> history) {
        if (history.isEmpty() || !(history.get(0) instanceof TicketOpened opened)) {
            throw new IllegalArgumentException("a ticket's history begins with its opening; this one begins with "
                    + history.stream().findFirst());
        }
        return opened.ticket().after(history.subList(1, history.size()));
    }

    /**
     * The snapshot after some more events.
     *
     * @param events what happened next, oldest first; may be empty
     * @return a new snapshot whose version has grown by their number
     */
    public Ticket after(List<? extends Event> events) {
        Ticket ticket = this;
        for (Event event : events) {
            ticket = event.appliedTo(ticket);
        }
        return ticket;
    }

    /**
     * What its status means to the clocks.
     *
     * @return the status's category
     */
    public Category category() {
        return status.category();
    }

    /**
     * How often it was taken up again after it had counted as dealt with.
     *
     * @return 0 if it never was, or if it never has been resolved or closed
     */
    public int timesReopened() {
        int times = 0;
        for (int i = 0; i < past.size(); i++) {
            Category next = i + 1 < past.size() ? past.get(i + 1).category() : category();
            times += past.get(i).category().isFinished() && !next.isFinished() ? 1 : 0;
        }
        return times;
    }

    /**
     * Whether the step was taken.
     *
     * @param key the step's key
     * @return true once a {@link StepTaken} with this key is part of the history
     */
    public boolean hasTaken(StepKey key) {
        return stepsTaken.contains(key);
    }

    /**
     * Whether an agent is the owner.
     *
     * @param agent anybody
     * @return true when somebody owns it and has the same id
     */
    public boolean isOwnedBy(Agent agent) {
        return owner.isPresent() && owner.get().is(agent);
    }

    /**
     * Whether an agent is the assignee.
     *
     * @param agent anybody
     * @return true when somebody works on it and has the same id
     */
    public boolean isAssignedTo(Agent agent) {
        return assignee.isPresent() && assignee.get().is(agent);
    }

    /**
     * Who answers to the customer at an instant: the owner, or whoever stands in for them then.
     *
     * @param at any instant
     * @return empty while nobody owns it
     */
    public Optional<Agent> answerableAt(Instant at) {
        return arrangements
                .cover()
                .filter(cover -> cover.holdsAt(at))
                .map(Cover::by)
                .or(() -> owner);
    }

    TicketEdit edit(Instant at) {
        return new TicketEdit(this, at);
    }
}
