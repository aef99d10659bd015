package dev.helpline.escalation;

import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/**
 * One step as soon as something shows, each time it shows. A closed ticket is left alone.
 *
 * @param rule what it is called
 * @param sign what it looks for
 * @param action what then
 */
record Alarm(String rule, Sign sign, StepAction action) implements Policy {

    @Override
    public Optional<Step> next(Ticket ticket) {
        if (ticket.category() == Category.CLOSED) {
            return Optional.empty();
        }
        return sign.since(ticket).map(since -> step(ticket, since)).filter(step -> !ticket.hasTaken(step.key()));
    }

    /** Nothing is due before the last change of priority. */
    private Step step(Ticket ticket, Instant since) {
        Instant due = since.isBefore(ticket.prioritySince()) ? ticket.prioritySince() : since;
        return new Step(sign.key(rule, ticket, since), due, action, rule);
    }

    @Override
    public String toString() {
        return "at once when " + rule + ": " + action;
    }
}
