package dev.helpline.ticket;

/**
 * Something was tried that may not be done. Nothing has changed. The message names the ticket, what was tried and what
 * is allowed instead.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param sentence what was refused, why, and what is allowed
     */
    public RefusedException(String sentence) {
        super(sentence);
    }
}
