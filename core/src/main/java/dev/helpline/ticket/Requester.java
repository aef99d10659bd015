package dev.helpline.ticket;

import java.util.Optional;

/**
 * The person who has the problem. Two requesters are the same person when their ids are equal.
 *
 * @param id the host's key for the person, not blank
 * @param name what agents may call them, not blank
 * @param contact where answers go: an address, a number; not blank
 * @param account the host's key for the organisation they belong to, not blank; empty for a person of their own. It says
 *     whose tickets belong together, never what anybody pays
 */
public record Requester(String id, String name, String contact, Optional<String> account) {

    /** Checks that nothing is blank or longer than 200 characters. */
    public Requester {
        Text.checked("a requester's id", id, Text.NAME);
        Text.checked("a requester's name", name, Text.NAME);
        Text.checked("a requester's contact", contact, Text.NAME);
        account.ifPresent(key -> Text.checked("a requester's account", key, Text.NAME));
    }

    /**
     * A person who belongs to no account.
     *
     * @param id the host's key for the person
     * @param name what agents may call them
     * @param contact where answers go
     */
    public Requester(String id, String name, String contact) {
        this(id, name, contact, Optional.empty());
    }

    /**
     * The same person, of an account.
     *
     * @param key the host's key for the organisation
     * @return a new requester
     */
    public Requester of(String key) {
        return new Requester(id, name, contact, Optional.of(key));
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
