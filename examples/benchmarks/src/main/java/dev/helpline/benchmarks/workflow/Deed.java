package dev.helpline.benchmarks.workflow;

/** What is done in one life, in order; the last leads back to the beginning, so that the next life can be measured. */
enum Deed {
    TAKE,
    ASK,
    WRITE,
    RESOLVE,
    CLOSE,
    AGAIN;

    /** How many. */
    static final int COUNT = 6;

    private static final Deed[] LIFE = values();

    /** The array itself; nobody writes to it. */
    static Deed[] life() {
        return LIFE;
    }
}
