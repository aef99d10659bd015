package dev.helpline.escalation;

import dev.helpline.spi.StepAction;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * One step of a goal: when how much has been spent, and what then.
 *
 * @param moment how much must have been spent, told the goal's target
 * @param words the moment in words, after the clock's name
 * @param action what then
 */
record Rung(UnaryOperator<Duration> moment, String words, StepAction action) {}
