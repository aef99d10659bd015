package dev.helpline.benchmarks.store;

/** One thread's work on the tickets of one benchmark. */
interface Worker extends AutoCloseable {

    /**
     * Fires one batch of due tickets.
     *
     * @return how many
     */
    int fire(long now, int limit) throws Exception;

    /** Reads a ticket and adds a note to it. */
    void command(int number) throws Exception;

    @Override
    default void close() throws Exception {}
}
