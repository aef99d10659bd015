package dev.helpline.ticket;

/**
 * A person who works on tickets. Two agents are the same person when their ids are equal.
 *
 * @param id the host's key for the person, not blank
 * @param name what customers may call them, not blank
 * @param contact how a customer reaches them: an address, a number, a link; not blank
 */
public record Agent(String id, String name, String contact) {

    /** Checks that nothing is blank or longer than 200 characters. */
    public Agent {
        Text.checked("an agent's id", id, Text.NAME);
        Text.checked("an agent's name", name, Text.NAME);
        Text.checked("an agent's contact", contact, Text.NAME);
    }

    /**
     * Whether both are one person, whatever name or contact each record carries.
     *
     * @param other any agent
     * @return true when the ids are equal
     */
    public boolean is(Agent other) {
        return id.equals(other.id);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
