package dev.helpline.jdbc;

import java.util.function.Supplier;

/**
 * Where work is done: on connections of its own, or on one of the host's. {@code what} completes the sentence that begins
 * with "cannot", if it comes to that.
 */
interface Sessions {

    Dialect dialect();

    /** What no change of any node was ever called before. */
    long nextChange();

    /** Work that changes nothing. */
    <T> T read(Supplier<String> what, Work<T> work);

    /** Work that is done or not done, and may be done twice: if its answer is lost, it is done again. */
    <T> T write(Supplier<String> what, Work<T> work);

    /** As {@link #write}, for work of several statements. */
    <T> T atomically(Supplier<String> what, Work<T> work);
}
