package dev.helpline.testkit;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Command;
import java.time.Duration;

/**
 * Somebody tries something. What the workflow refuses changes nothing.
 *
 * @param later how long after the attempt before, or after the opening; not negative
 * @param by who
 * @param command what
 */
public record Attempt(Duration later, Actor by, Command command) {

    /** Checks that time does not run backwards. */
    public Attempt {
        if (later.isNegative()) {
            throw new IllegalArgumentException("an attempt cannot come " + later + " after the one before it");
        }
    }

    /** When, who and what. */
    @Override
    public String toString() {
        return "after " + later + " " + by.name() + ": " + command;
    }
}
