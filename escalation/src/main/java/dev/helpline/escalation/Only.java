package dev.helpline.escalation;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Some things of a kind whose members nobody can list: those that are named, or all but those.
 *
 * @param named the things
 * @param these whether they are meant; if false, all others are
 */
record Only<T>(Set<T> named, boolean these) {

    static <T> Only<T> all() {
        return new Only<>(Set.of(), false);
    }

    static <T> Only<T> of(Set<T> named) {
        return new Only<>(named, true);
    }

    static <T> Only<T> allBut(Set<T> named) {
        return new Only<>(named, false);
    }

    boolean contains(T thing) {
        return these == named.contains(thing);
    }

    /** Whether something that nobody has named is one of them. */
    boolean containsOthers() {
        return !these;
    }

    /** Those that are one of others, too. */
    Only<T> and(Only<T> others) {
        if (!these && !others.these) {
            Set<T> all = new LinkedHashSet<>(named);
            all.addAll(others.named);
            return allBut(all);
        }
        Set<T> both = new LinkedHashSet<>(these ? named : others.named);
        both.removeIf(thing -> !contains(thing) || !others.contains(thing));
        return of(both);
    }
}
