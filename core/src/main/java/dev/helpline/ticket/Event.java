package dev.helpline.ticket;

import java.time.Instant;

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
                HandoffTimedOut,
                StepTaken,
                GoalJudged,
                MessageUndeliverable {

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
}
