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
 * @param messageId the channel's name for the message that opened it, at most 1,000 characters; a message comes in once
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
        Optional<Team> team,
        Optional<String> messageId)
        implements Event {

    /** Checks subject, text and message id. */
    public TicketOpened {
        Text.checked("a subject", subject, Text.NAME);
        Text.checked("a ticket's text", text, Text.BODY);
        messageId.ifPresent(message -> Text.checked("a message id", message, Text.MESSAGE_ID));
    }

    /**
     * An opening by a channel that gives no ids.
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
    public TicketOpened(
            Instant at,
            Actor by,
            TicketId id,
            Requester requester,
            String subject,
            String text,
            Status status,
            Priority priority,
            Optional<Team> team) {
        this(at, by, id, requester, subject, text, status, priority, team, Optional.empty());
    }

    @Override
    public Optional<String> publicText() {
        return Optional.of(text);
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
                Journey.begunAt(at),
                Conversation.begunBy(by.role(), at),
                Matter.NONE,
                Arrangements.NONE,
                Set.of(),
                List.of(),
                0);
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
