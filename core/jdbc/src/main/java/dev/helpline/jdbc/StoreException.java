package dev.helpline.jdbc;

/**
 * The database could not do what it was asked. The message says what was tried, why it failed, and what is known of the
 * outcome: nothing is ever half-written.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What may be done about it. */
    public enum Kind {
        /** The database cannot be reached, or is too busy; nothing was changed. The same call may be made again. */
        UNAVAILABLE,
        /** The connection was lost while a change was being committed, and nobody could be asked how it ended. */
        IN_DOUBT,
        /** The tables are missing, or of another version than this one reads. */
        SCHEMA,
        /** A row holds what this version cannot read. */
        UNREADABLE,
        /** The database refused what it was given; nothing was changed. The same call would fail again. */
        REFUSED
    }

    /** What may be done about it. */
    private final Kind kind;

    StoreException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    StoreException(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /**
     * What may be done about it.
     *
     * @return the kind of failure
     */
    public Kind kind() {
        return kind;
    }
}
