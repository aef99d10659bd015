package dev.helpline.ticket;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which kinds of evidence there are of a problem: logs, recordings, steps to reproduce. What it says stands in the
 * history.
 *
 * @param required the kinds that were asked for
 * @param given the kinds that are there
 */
public record Evidence(Set<String> required, Set<String> given) {

    /** Nothing asked for, nothing given. */
    public static final Evidence NONE = new Evidence(Set.of(), Set.of());

    /** Takes copies. */
    public Evidence {
        required = Set.copyOf(required);
        given = Set.copyOf(given);
    }

    /**
     * What was asked for and is not there.
     *
     * @return kinds in alphabetical order; empty when nothing is missing
     */
    public Set<String> missing() {
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(given);
        return missing;
    }

    Evidence requiring(Set<String> kinds) {
        return new Evidence(both(required, kinds), given);
    }

    Evidence with(String kind) {
        return new Evidence(required, both(given, Set.of(kind)));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
