package dev.helpline.testkit;

import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Workflow;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Proves a host's own {@link Workflow}: a test class implements this, names its subject, and every one of the
 * {@link WorkflowLaws} is asked of generated tickets.
 */
public interface WorkflowContract {

    /**
     * The workflow on trial.
     *
     * @return always an equal one
     */
    Workflow workflow();

    /**
     * The tickets that the laws are asked of.
     *
     * @return {@link HelplineDomain#tickets(Workflow)} unless overridden
     */
    @Provide
    default Arbitrary<Ticket> tickets() {
        return HelplineDomain.tickets(workflow());
    }

    /**
     * Asks {@link WorkflowLaws#everyGuardAnswers}.
     *
     * @param ticket any ticket
     */
    @Property(tries = 300)
    default void everyGuardAnswers(@ForAll("tickets") Ticket ticket) {
        WorkflowLaws.everyGuardAnswers(workflow(), ticket);
    }

    /**
     * Asks {@link WorkflowLaws#decidesTheSameTwice}.
     *
     * @param ticket any ticket
     */
    @Property(tries = 300)
    default void decidesTheSameTwice(@ForAll("tickets") Ticket ticket) {
        WorkflowLaws.decidesTheSameTwice(workflow(), ticket);
    }

    /**
     * Asks {@link WorkflowLaws#allowsWhatItOffers}.
     *
     * @param ticket any ticket
     */
    @Property(tries = 300)
    default void allowsWhatItOffers(@ForAll("tickets") Ticket ticket) {
        WorkflowLaws.allowsWhatItOffers(workflow(), ticket);
    }

    /**
     * Asks {@link WorkflowLaws#leavesAWayOut}.
     *
     * @param ticket any ticket
     */
    @Property(tries = 300)
    default void leavesAWayOut(@ForAll("tickets") Ticket ticket) {
        WorkflowLaws.leavesAWayOut(workflow(), ticket);
    }

    /**
     * Asks {@link WorkflowLaws#hearsTheCustomer}.
     *
     * @param ticket any ticket
     */
    @Property(tries = 300)
    default void hearsTheCustomer(@ForAll("tickets") Ticket ticket) {
        WorkflowLaws.hearsTheCustomer(workflow(), ticket);
    }

    /** Asks {@link WorkflowLaws#takingEndsBeingNew}. */
    @Example
    default void takingEndsBeingNew() {
        WorkflowLaws.takingEndsBeingNew(workflow());
    }

    /** Asks {@link WorkflowLaws#isReadBackEqual}. */
    @Example
    default void isReadBackEqual() {
        WorkflowLaws.isReadBackEqual(workflow());
    }
}
