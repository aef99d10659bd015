package dev.helpline.ticket;

/**
 * The host's name for a state, and what the state means to the clocks.
 *
 * @param name unique within a workflow, not blank
 * @param category what it means
 */
public record Status(String name, Category category) {

    /** Checks the name. */
    public Status {
        Text.checked("a status's name", name, Text.NAME);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
