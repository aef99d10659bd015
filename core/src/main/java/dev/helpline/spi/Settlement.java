package dev.helpline.spi;

import java.time.Instant;

/** How a delivery went. */
public sealed interface Settlement {

    /** It arrived, or nobody will try again: the message is done with. */
    record Done() implements Settlement {}

    /**
     * It did not arrive and is to be tried again.
     *
     * @param notBefore when, at the earliest
     */
    record Retry(Instant notBefore) implements Settlement {}
}
