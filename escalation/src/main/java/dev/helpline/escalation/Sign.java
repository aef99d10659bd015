package dev.helpline.escalation;

import dev.helpline.ticket.Feeling;
import dev.helpline.ticket.Phase;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something about a ticket that calls for a step at once. */
sealed interface Sign {

    /** Since when it shows; empty if it does not. */
    Optional<Instant> since(Ticket ticket);

    /** What makes a step this time's step. */
    default StepKey key(String rule, Ticket ticket, Instant since) {
        return new StepKey(rule, since, 0);
    }

    /** The customer is upset, or has lost their temper. */
    record Upset() implements Sign {
        @Override
        public Optional<Instant> since(Ticket ticket) {
            return ticket.matter().feeling().map(Feeling::since);
        }
    }

    /** The ticket was taken up again so often. */
    record Reopened(int times) implements Sign {
        @Override
        public Optional<Instant> since(Ticket ticket) {
            List<Phase> past = ticket.past();
            int reopened = 0;
            for (int i = 0; i < past.size(); i++) {
                boolean goesOn = i + 1 < past.size()
                        ? !past.get(i + 1).category().isFinished()
                        : !ticket.category().isFinished();
                reopened += past.get(i).category().isFinished() && goesOn ? 1 : 0;
                if (reopened == times) {
                    return Optional.of(past.get(i).endExclusive());
                }
            }
            return Optional.empty();
        }
    }

    /** The ticket came straight back to the team it had just left. */
    record Bounced() implements Sign {
        @Override
        public Optional<Instant> since(Ticket ticket) {
            return ticket.journey().returns() > 0 ? Optional.of(ticket.teamSince()) : Optional.empty();
        }

        /** Where it is from then on changes with every move, but how often it has returned does not. */
        @Override
        public StepKey key(String rule, Ticket ticket, Instant since) {
            return new StepKey(rule, ticket.openedAt(), ticket.journey().returns());
        }
    }
}
