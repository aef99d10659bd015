package dev.helpline.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A problem was put to the desk. Always the first event, and only the first.
 *
 * @param at when
 * @param by the customer, or an agent on their behalf
 * @param id what the ticket is called
 * @param requester who has the problem
 * @param subject the problem in one line, at most 200 characters
 * @param text the problem in full, at most 65,536 characters
 * @param status the state it begins in
 * @param priority how pressing it is
 * @param team the team it comes to, if known
 */
public record TicketOpened(
        Instant at,
        Actor by,
        TicketId id,
        Requester requester,
        String subject,
        String text,
        Status status,
        Priority priority,
        Optional<Team> team)
        implements Event {

    /** Checks subject and text. */
    public TicketOpened {
        Text.checked("a subject", subject, Text.NAME);
        Text.checked("a ticket's text", text, Text.BODY);
    }

    /**
     * The ticket as it begins.
     *
     * @return version 1
     */
    public Ticket ticket() {
        return new Ticket(
                id,
                1,
                at,
                requester,
                subject,
                at,
                by.role(),
                status,
                at,
                List.of(),
                priority,
                at,
                team,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Conversation.begunBy(by.role(), at),
                Matter.NONE,
                Arrangements.NONE,
                Set.of(),
                List.of());
    }

    /**
     * Never succeeds: a ticket is opened once.
     *
     * @throws IllegalStateException always
     */
    @Override
    public Ticket appliedTo(Ticket before) {
        throw new IllegalStateException("ticket " + before.id() + " is open already; its history cannot open " + id);
    }
}
