package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a ticket. A ticket's history is a list of these, and folding it gives the ticket.
 *
 * <p>Events are facts: they are never refused and never changed.
 */
public sealed interface Event
        permits TicketOpened,
                CustomerWrote,
                AgentReplied,
                NoteAdded,
                StatusChanged,
                PriorityChanged,
                TeamChanged,
                OwnerChanged,
                AssigneeChanged,
                HandoffOffered,
                HandoffAnswered,
                CallLogged,
                EvidenceRequired,
                EvidenceGiven,
                ThemeAdded,
                ThemeRemoved,
                MoodChanged,
                PromiseMade,
                PromiseKept,
                PromiseBroken,
                GestureMade,
                GestureProposed,
                GestureAnswered,
                Praised,
                Rated,
                MakersAsked,
                MakersAnswered,
                Linked,
                CoverArranged,
                CoverEnded,
                HoldArranged,
                HandoffTimedOut,
                StepTaken,
                GoalJudged,
                MessageUndeliverable,
                PolicyFailed {

    /**
     * When it happened. What a policy did happened when it was due, however late it was noticed.
     *
     * @return never before the event that came before it in the history
     */
    Instant at();

    /**
     * Who did it.
     *
     * @return a customer, somebody of the desk, or a policy's rule
     */
    Actor by();

    /**
     * The ticket once this has happened. Pure.
     *
     * @param before the ticket as it was
     * @return a new snapshot, one version later
     */
    Ticket appliedTo(Ticket before);

    /**
     * The channel's name for the message that this came from. A store keeps no two events with the same.
     *
     * @return empty for what came from no message, or by a channel that gives no names
     */
    default Optional<String> messageId() {
        return Optional.empty();
    }

    /**
     * What this puts on an agent's record, across tickets.
     *
     * @return empty for most events
     */
    default Optional<Deed> deed() {
        return Optional.empty();
    }

    /**
     * What the customer may read of this.
     *
     * @return empty for what stays within the desk
     */
    default Optional<String> publicText() {
        return Optional.empty();
    }
}
