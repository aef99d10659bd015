package dev.helpline.ticket;

/**
 * A kindness that costs the desk something.
 *
 * @param kind the host's word for it, such as {@code refund} or {@code free month}; not blank
 * @param worth what it is worth
 * @param reason why, at most 65,536 characters
 */
public record Gesture(String kind, Money worth, String reason) {

    /** Checks kind and reason. */
    public Gesture {
        Text.checked("a kind of gesture", kind, Text.NAME);
        Text.checked("the reason of a gesture", reason, Text.BODY);
    }

    /** Whether both count towards one limit. */
    boolean isLike(Gesture other) {
        return kind.equals(other.kind) && worth.currency().equals(other.worth.currency());
    }

    /** What and how much. */
    @Override
    public String toString() {
        return kind + " of " + worth;
    }
}
