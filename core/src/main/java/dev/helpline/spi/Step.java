package dev.helpline.spi;

import dev.helpline.ticket.StepKey;
import java.time.Instant;

/**
 * One thing a policy wants done at one due instant.
 *
 * @param key what makes it this step and no other; it is taken once
 * @param due when
 * @param action what
 * @param why the reason in words, such as {@code first reply within 30 minutes is late}; not blank
 */
public record Step(StepKey key, Instant due, StepAction action, String why) {}
