package dev.helpline.spi;

import dev.helpline.ticket.Guard;
import dev.helpline.ticket.StepKey;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing a policy wants done at one due instant.
 *
 * @param key what makes it this step and no other; it is taken once
 * @param due when
 * @param action what
 * @param why the reason in words, such as {@code first reply within 30 minutes is late}; not blank
 * @param guard what is asked of the ticket when the step is due; if it says no, the step is passed over
 * @param catchUp what becomes of it when it is noticed late
 */
public record Step(StepKey key, Instant due, StepAction action, String why, Optional<Guard> guard, CatchUp catchUp) {

    /**
     * A step that nothing forbids, and that is caught up with as its action is by default: every step that acts, and of
     * reminders the newest.
     *
     * @param key what makes it this step and no other; it is taken once
     * @param due when
     * @param action what
     * @param why the reason in words; not blank
     */
    public Step(StepKey key, Instant due, StepAction action, String why) {
        this(key, due, action, why, Optional.empty(), action.isReminder() ? CatchUp.LATEST : CatchUp.EACH);
    }
}
