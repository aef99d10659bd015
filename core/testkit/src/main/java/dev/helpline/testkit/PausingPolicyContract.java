package dev.helpline.testkit;

import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Proves a policy that says when its clocks stand still. It asks whatever {@link PolicyContract} asks, and that a paused
 * clock does not fire.
 */
public interface PausingPolicyContract extends PolicyContract {

    /**
     * Whether the clock of a step stands still on a ticket, as the policy promises, for example
     * {@code key.rule().startsWith("resolution") && ticket.category() == Category.WAITING_ON_CUSTOMER}.
     *
     * @param key the step, with the name of its rule
     * @param ticket any ticket
     * @return true if the step cannot come due before something happens to the ticket
     */
    boolean isPaused(StepKey key, Ticket ticket);

    /**
     * Asks {@link PolicyLaws#firesNothingWhilePaused}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void firesNothingWhilePaused(@ForAll("stories") Story story) {
        PolicyLaws.firesNothingWhilePaused(policy(), story, this::isPaused);
    }
}
