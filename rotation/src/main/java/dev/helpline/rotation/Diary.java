package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All shifts of one person in the order of time, and whether another one would fit in. */
final class Diary {

    private final List<Keep> keeps = new ArrayList<>();

    void add(Keep keep) {
        keeps.add(place(keep.start()), keep);
    }

    void remove(Keep keep) {
        int index = place(keep.start()) - 1;
        while (!keeps.get(index).equals(keep)) {
            index--;
        }
        keeps.remove(index);
    }

    /**
     * The rule that another shift would break, the first in the order of {@link Rule}; empty if it fits.
     *
     * @param joined whether it may belong to one stint with the shift of the same duty right before it or after it, so
     *     that nobody rests between them
     */
    Optional<Rule> conflict(Keep keep, Limits limits, boolean joined) {
        int place = place(keep.start());
        Optional<Keep> before = place > 0 ? Optional.of(keeps.get(place - 1)) : Optional.empty();
        Optional<Keep> after = place < keeps.size() ? Optional.of(keeps.get(place)) : Optional.empty();
        if (before.filter(each -> each.end() > keep.start()).isPresent()
                || after.filter(each -> each.start() < keep.end()).isPresent()) {
            return Optional.of(Rule.ELSEWHERE);
        }
        long rest = limits.rest().toSeconds();
        if (rest > 0
                && (before.filter(each -> keep.wallStart() - each.wallEnd() < rest && !(joined && joins(each, keep)))
                                .isPresent()
                        || after.filter(each ->
                                        each.wallStart() - keep.wallEnd() < rest && !(joined && joins(keep, each)))
                                .isPresent())) {
            return Optional.of(Rule.REST);
        }
        if (limits.consecutive() != Limits.NO_LIMIT && inARow(keep, place) > limits.consecutive()) {
            return Optional.of(Rule.CONSECUTIVE);
        }
        if (limits.turns() != Limits.NO_LIMIT && inAWindow(keep, place, limits) > limits.turns()) {
            return Optional.of(Rule.WINDOW);
        }
        if (limits.holidaysInARow() != Limits.NO_LIMIT && holidaysInARow(keep) > limits.holidaysInARow()) {
            return Optional.of(Rule.HOLIDAYS_IN_A_ROW);
        }
        return Optional.empty();
    }

    private static boolean joins(Keep first, Keep second) {
        return first.duty() == second.duty() && first.end() == second.start();
    }

    /** Turns that leave no time between them. */
    private int inARow(Keep keep, int place) {
        int count = 1;
        long start = keep.start();
        for (int i = place - 1; i >= 0 && keeps.get(i).end() == start; i--) {
            start = keeps.get(i).start();
            count++;
        }
        long end = keep.end();
        for (int i = place; i < keeps.size() && keeps.get(i).start() == end; i++) {
            end = keeps.get(i).end();
            count++;
        }
        return count;
    }

    /** The most turns that begin within one window that the new turn begins in. */
    private int inAWindow(Keep keep, int place, Limits limits) {
        long window = limits.window().toSeconds();
        int most = 0;
        int first = place;
        while (first > 0 && keeps.get(first - 1).wallStart() > keep.wallStart() - window) {
            first--;
        }
        for (int from = first; from <= place; from++) {
            long start = from == place ? keep.wallStart() : keeps.get(from).wallStart();
            int count = 1;
            for (int i = from; i < keeps.size() && keeps.get(i).wallStart() < start + window; i++) {
                count++;
            }
            most = Math.max(most, count);
        }
        return most;
    }

    private int holidaysInARow(Keep keep) {
        if (keep.holiday() == Horizon.NO_HOLIDAY) {
            return 0;
        }
        int first = keep.holiday();
        while (covers(keep.duty(), first - 1)) {
            first--;
        }
        int last = keep.holiday();
        while (covers(keep.duty(), last + 1)) {
            last++;
        }
        return last - first + 1;
    }

    private boolean covers(int duty, int holiday) {
        return keeps.stream().anyMatch(keep -> keep.duty() == duty && keep.holiday() == holiday);
    }

    /** Where a turn that begins at {@code start} goes: after all that begin no later. */
    private int place(long start) {
        int low = 0;
        int high = keeps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keeps.get(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
