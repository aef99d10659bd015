package dev.helpline.ticket;

/**
 * What a ticket is called, by people and by the store.
 *
 * @param value not blank, at most {@value #MAX_LENGTH} characters
 */
public record TicketId(String value) {

    /** The longest name a ticket may have, in characters. */
    public static final int MAX_LENGTH = 100;

    /** Checks the length. */
    public TicketId {
        Text.checked("a ticket id", value, MAX_LENGTH);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return value;
    }
}
