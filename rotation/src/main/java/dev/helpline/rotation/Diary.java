package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All shifts of one person in the order of time, and whether another one would fit in. */
final class Diary {

    /** The wall clock and the seconds of the epoch never differ by more, in seconds. */
    static final long CLOCK_CHANGES = 2 * 86_400;

    private final List<Keep> keeps = new ArrayList<>();
    /** The longest shift there ever was, in seconds. */
    private long longest;

    void add(Keep keep) {
        longest = Math.max(longest, keep.end() - keep.start());
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
        long rest = limits.rest().toSeconds();
        long reach = rest == 0 ? 0 : rest + CLOCK_CHANGES;
        boolean tired = false;
        int first = place;
        while (first > 0 && keeps.get(first - 1).start() > keep.start() - longest - reach) {
            first--;
        }
        for (int i = first; i < keeps.size() && keeps.get(i).start() < keep.end() + reach; i++) {
            Keep other = keeps.get(i);
            if (other.meets(keep)) {
                return Optional.of(Rule.ELSEWHERE);
            }
            tired |= i < place ? isShort(other, keep, rest, joined) : isShort(keep, other, rest, joined);
        }
        if (tired) {
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

    /** Whether there is too little rest between two shifts; turns of which one lies within the other leave none. */
    private static boolean isShort(Keep one, Keep other, long rest, boolean joined) {
        long between = Math.max(other.wallFrom() - one.wallUntil(), one.wallFrom() - other.wallUntil());
        return rest > 0 && between < rest && !(joined && one.joins(other));
    }

    /** The longest row of turns, each of which begins by its handoff when another ends, with the new turn in it. */
    private int inARow(Keep keep, int place) {
        Map<Long, Integer> before = new HashMap<>(Map.of(keep.start(), 0));
        int most = 0;
        long first = keep.start();
        for (int i = place - 1; i >= 0 && keeps.get(i).start() >= first - longest; i--) {
            Keep other = keeps.get(i);
            if (before.containsKey(other.end())) {
                int row = before.merge(other.start(), before.getOrDefault(other.end(), 0) + 1, Math::max);
                most = Math.max(most, row);
                first = Math.min(first, other.start());
            }
        }
        Map<Long, Integer> after = new HashMap<>(Map.of(keep.end(), 0));
        int more = 0;
        long last = keep.end();
        for (int i = place; i < keeps.size() && keeps.get(i).start() <= last; i++) {
            Keep other = keeps.get(i);
            if (after.containsKey(other.start())) {
                int row = after.merge(other.end(), after.getOrDefault(other.start(), 0) + 1, Math::max);
                more = Math.max(more, row);
                last = Math.max(last, other.end());
            }
        }
        return most + 1 + more;
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
