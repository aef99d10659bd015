package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one role may do in one status. Where few actions are guarded, what is left for every combination of noes is made
 * beforehand, so that saying what is allowed instead costs as much as asking the guards.
 */
final class Offer {

    static final Offer NOTHING = new Offer(List.of(), List.of());
    private static final int PREPARED = 6;

    private final List<Action> all;
    private final List<Action> guarded;
    private final List<List<Action>> left;

    /** Both in alphabetical order, the second a part of the first. */
    Offer(List<Action> all, List<Action> guarded) {
        this.all = all;
        this.guarded = guarded;
        this.left = new ArrayList<>();
        for (int noes = 0; guarded.size() <= PREPARED && noes < 1 << guarded.size(); noes++) {
            int refused = noes;
            left.add(all.stream()
                    .filter(action -> !guarded.contains(action) || (refused >> guarded.indexOf(action) & 1) == 0)
                    .collect(Collectors.toUnmodifiableList()));
        }
    }

    /** Guards aside. */
    List<Action> all() {
        return all;
    }

    boolean isGuarded() {
        return !guarded.isEmpty();
    }

    /** Without the guarded actions that are refused. */
    List<Action> without(Predicate<Action> refused) {
        if (left.isEmpty()) {
            return all.stream()
                    .filter(action -> !guarded.contains(action) || !refused.test(action))
                    .toList();
        }
        int noes = 0;
        for (int i = 0; i < guarded.size(); i++) {
            noes |= refused.test(guarded.get(i)) ? 1 << i : 0;
        }
        return left.get(noes);
    }
}
