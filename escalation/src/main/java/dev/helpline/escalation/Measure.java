package dev.helpline.escalation;

import static dev.helpline.ticket.Category.CLOSED;
import static dev.helpline.ticket.Category.ON_HOLD;
import static dev.helpline.ticket.Category.RESOLVED;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;

import dev.helpline.spi.Reading;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Handoff;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a clock measures: when it starts, where it is over, in which categories it stands still, and what reaches it. */
@SuppressWarnings("ImmutableEnumChecker") // categories are bits in a record, and functions have no state
enum Measure {
    /** From opening, if the customer opened it, to the first public reply. */
    FIRST_REPLY(
            "firstReply",
            "first reply",
            Categories.of(CLOSED),
            Categories.NONE,
            ticket -> ticket.openedBy() == Role.CUSTOMER
                            && ticket.conversation().firstReply().isEmpty()
                    ? ticket.openedAt()
                    : null,
            after -> after.conversation().firstReply()),

    /** From the oldest unanswered customer message to a public reply; later messages do not move it. */
    NEXT_REPLY(
            "nextReply",
            "next reply",
            Categories.of(CLOSED),
            Categories.NONE,
            ticket -> ticket.conversation().oldestUnanswered().orElse(null),
            after -> after.conversation().lastReply()),

    /** From a public reply to the next one. */
    UPDATE(
            "update",
            "update",
            Categories.of(RESOLVED, CLOSED),
            Categories.of(WAITING_ON_CUSTOMER),
            ticket -> ticket.conversation().lastReply().orElse(null),
            after -> after.conversation().lastReply()),

    /** From opening to resolved; a ticket that is reopened goes on where it stopped. */
    RESOLUTION(
            "resolution",
            "resolution",
            Categories.of(RESOLVED, CLOSED),
            Categories.of(WAITING_ON_CUSTOMER),
            Ticket::openedAt,
            after -> Optional.of(Laps.finishedSince(after))),

    /** From arriving at a team to leaving it, or to resolved. */
    AT_TEAM(
            "atTeam",
            "stay at one team",
            Categories.of(RESOLVED, CLOSED),
            Categories.of(WAITING_ON_CUSTOMER),
            ticket -> ticket.team().isPresent() ? ticket.teamSince() : null,
            after -> Optional.of(after.category().isFinished() ? Laps.finishedSince(after) : after.teamSince())),

    /** From arriving on a tier to leaving it, or to resolved. */
    AT_TIER(
            "atTier",
            "stay on one tier",
            Categories.of(RESOLVED, CLOSED),
            Categories.of(WAITING_ON_CUSTOMER),
            ticket -> ticket.team().isPresent() ? ticket.journey().tierSince() : null,
            after -> Optional.of(
                    after.category().isFinished()
                            ? Laps.finishedSince(after)
                            : after.journey().tierSince())),

    /** From opening to the first owner. */
    UNOWNED(
            "unowned",
            "owner",
            Categories.of(RESOLVED, CLOSED),
            Categories.NONE,
            ticket -> ticket.owner().isEmpty() ? ticket.openedAt() : null,
            after -> after.owner().map(owner -> after.updatedAt())),

    /** From arriving somewhere without an assignee until there is one. */
    UNASSIGNED(
            "unassigned",
            "assignee",
            Categories.of(RESOLVED, CLOSED),
            Categories.NONE,
            ticket -> ticket.assignee().isEmpty() ? ticket.journey().assigneeSince() : null,
            after -> after.assignee().map(assignee -> after.journey().assigneeSince())),

    /** From an offer of the ticket to the answer. */
    HANDOFF(
            "handoff",
            "answer to an offer",
            Categories.of(CLOSED),
            Categories.NONE,
            ticket -> ticket.handoff().map(Handoff::offeredAt).orElse(null),
            after -> after.category() == CLOSED ? Optional.empty() : Optional.of(after.updatedAt())),

    /** From waiting on the customer to whatever ends it. */
    CUSTOMER_ANSWER("customerAnswer", "customer's answer", WAITING_ON_CUSTOMER),

    /** From being put on hold to whatever ends it. */
    HOLD("hold", "hold", ON_HOLD),

    /** From resolved to closed, or to reopened. */
    CONFIRMATION("confirmation", "confirmation", RESOLVED),

    /** Up to the instant by which something is promised to the customer. */
    PROMISE("promise", "promise", Categories.of(CLOSED)),

    /** Up to the instant until which somebody stands in for the owner. */
    COVER("cover", "cover", Categories.of(CLOSED)),

    /** Up to the instant until which a ticket is on hold. */
    HOLD_UNTIL("holdUntil", "hold until a date", Categories.allBut(ON_HOLD));

    /** When a clock started that has not stopped; null for one that does not run. */
    private interface Start {
        @Nullable
        Instant of(Ticket ticket);
    }

    /** When what a clock measures was reached, told of a ticket on which it has just stopped; empty if it was not. */
    private interface Reached {
        Optional<Instant> of(Ticket after);
    }

    private final String call;
    private final String words;
    private final Categories over;
    private final Categories pausedByDefault;

    private final Start start;
    private final Reached reached;

    Measure(String call, String words, Categories over, Categories pausedByDefault, Start start, Reached reached) {
        this.call = call;
        this.words = words;
        this.over = over;
        this.pausedByDefault = pausedByDefault;
        this.start = start;
        this.reached = reached;
    }

    /** For as long as a ticket is in one category. */
    Measure(String call, String words, Category category) {
        this(
                call,
                words,
                Categories.allBut(category),
                Categories.NONE,
                ticket -> ticket.category() == category ? ticket.categorySince() : null,
                after -> Optional.of(after.categorySince()));
    }

    /** Up to a fixed instant. */
    Measure(String call, String words, Categories over) {
        this(call, words, over, Categories.NONE, ticket -> null, after -> Optional.empty());
    }

    /** When the clock started that has not stopped; its own categories aside. */
    @Nullable
    Instant armedAt(Ticket ticket) {
        return start.of(ticket);
    }

    /** When what it measures was reached, told of a ticket on which it has just stopped; empty if it was not. */
    Optional<Instant> reachedAt(Ticket after) {
        return reached.of(after);
    }

    /** What is said of it at its due instant. */
    String late() {
        return this == HOLD || this == COVER || this == HOLD_UNTIL ? "is over" : "is late";
    }

    /** Whether it is reached when the ticket comes into a category in which it is over. */
    boolean isReachedWhenOver() {
        return this == RESOLUTION || this == AT_TEAM || this == AT_TIER;
    }

    /** When the clock started of what happens once in a ticket's life, whether or not it has stopped; null for the others. */
    @Nullable
    Instant onceArmedAt(Ticket ticket) {
        boolean once = this == RESOLUTION || (this == FIRST_REPLY && ticket.openedBy() == Role.CUSTOMER);
        return once ? ticket.openedAt() : null;
    }

    /** Whether it may still be reached while it is over: a closed ticket can be answered. */
    boolean isReachableWhileOver() {
        return this == FIRST_REPLY || this == NEXT_REPLY;
    }

    /** The name of the call that begins it. */
    String call() {
        return call;
    }

    String words() {
        return words;
    }

    /** The categories in which nothing more is measured, whatever pauses the clock besides. */
    Categories over() {
        return over;
    }

    Categories pausedByDefault() {
        return pausedByDefault;
    }

    /** What the customer gets when it is reached. */
    Reading.Topic topic() {
        return switch (this) {
            case FIRST_REPLY, NEXT_REPLY, UPDATE -> Reading.Topic.REPLY;
            case RESOLUTION -> Reading.Topic.SOLUTION;
            case PROMISE -> Reading.Topic.PROMISE;
            case AT_TEAM,
                    AT_TIER,
                    UNOWNED,
                    UNASSIGNED,
                    HANDOFF,
                    CUSTOMER_ANSWER,
                    HOLD,
                    CONFIRMATION,
                    COVER,
                    HOLD_UNTIL -> Reading.Topic.INTERNAL;
        };
    }

    /** Whether it runs up to a fixed instant, and has no target. */
    boolean isFixed() {
        return this == PROMISE || this == COVER || this == HOLD_UNTIL;
    }
}
