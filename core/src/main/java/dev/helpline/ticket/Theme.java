package dev.helpline.ticket;

/**
 * What a problem is about, in the host's words.
 *
 * @param name not blank, at most 200 characters
 */
public record Theme(String name) {

    /** Checks the name. */
    public Theme {
        Text.checked("a theme's name", name, Text.NAME);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
