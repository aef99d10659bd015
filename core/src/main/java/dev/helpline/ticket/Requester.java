package dev.helpline.ticket;

/**
 * The person who has the problem.
 *
 * @param id the host's key for the person, not blank
 * @param name what agents may call them, not blank
 * @param contact where answers go: an address, a number; not blank
 */
public record Requester(String id, String name, String contact) {

    /** Checks that nothing is blank or longer than 200 characters. */
    public Requester {
        Text.checked("a requester's id", id, Text.NAME);
        Text.checked("a requester's name", name, Text.NAME);
        Text.checked("a requester's contact", contact, Text.NAME);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
