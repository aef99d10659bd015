package dev.helpline.escalation;

import dev.helpline.form.Spelling;
import dev.helpline.ticket.Action;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a name, as the second half of a sentence that begins with its place; nothing if it is known. */
record Names(Vocabulary vocabulary) {

    Optional<String> team(String name) {
        return unknown(name, vocabulary.teams());
    }

    Optional<String> action(String name) {
        return unknown(name, vocabulary.actions());
    }

    Optional<String> tier(int tier) {
        return vocabulary
                .tiers()
                .filter(known -> !known.contains(tier))
                .map(known -> " " + tier + " is no team's tier here; allowed: " + known);
    }

    /** An action that the workflow knows, but not as a policy's, is not misspelt. */
    Optional<String> act(Action action) {
        return vocabulary.isDone(action)
                ? vocabulary
                        .acts()
                        .filter(known -> !known.contains(action.name()))
                        .map(known ->
                                " '" + action + "' is nothing that the workflow lets a policy do; allowed: " + known)
                : unknown(action.name(), vocabulary.acts());
    }

    private static Optional<String> unknown(String name, Optional<Set<String>> known) {
        return known.filter(names -> !names.contains(name))
                .map(names -> " '" + name + "' " + Spelling.unknown(name, names));
    }
}
