package dev.helpline.time;

import java.time.Instant;
import java.util.Arrays;

/**
 * The compiled hours of 2^25 seconds, which is a year and three weeks; so the page of a second and the slot within the
 * page are two shifts away. Seconds count from the start of the page. A slot points at the first opening that closes
 * after the slot begins, so an answer is one look at the slot and a short walk on.
 *
 * <p>Two openings never touch. The arrays of openings carry a sentinel that opens after the page and never closes.
 */
final class YearPage {

    static final int SHIFT = 25;
    static final int LENGTH = 1 << SHIFT;

    /** Slots of 18 hours where there is an opening a day, of 36 hours where there are more and slots would weigh too much. */
    private static final int FINE_SLOT = 16;

    private static final int COARSE_SLOT = 17;
    private static final int FEW_OPENINGS = 400;
    private static final int NEVER = Integer.MAX_VALUE - 1;

    private final int count;
    private final int[] opens;
    private final int[] worked;
    private final char[] slots;
    private final int slotShift;
    private final char[] workSlots;
    private final int workShift;

    /**
     * A page of its openings.
     *
     * @param edges opening and closing in turn, rising
     * @param used how many of them count
     */
    YearPage(int[] edges, int used) {
        count = used / 2;
        if (count > Character.MAX_VALUE) {
            throw new IllegalStateException("hours open " + count + " times within a year; at most "
                    + (int) Character.MAX_VALUE + " are allowed");
        }
        opens = new int[count + 1];
        worked = new int[count + 2];
        slotShift = count <= FEW_OPENINGS ? FINE_SLOT : COARSE_SLOT;
        slots = new char[LENGTH >> slotShift];
        int slot = 0;
        for (int i = 0; i < count; i++) {
            opens[i] = edges[2 * i];
            worked[i + 1] = worked[i] + edges[2 * i + 1] - opens[i];
            int past = ((edges[2 * i + 1] - 1) >> slotShift) + 1;
            while (slot < past) {
                slots[slot++] = (char) i;
            }
        }
        Arrays.fill(slots, slot, slots.length, (char) count);
        opens[count] = NEVER;
        worked[count + 1] = worked[count] + 1;
        workShift = Math.max(0, 25 - Integer.numberOfLeadingZeros(Math.max(1, worked[count])));
        workSlots = workSlots();
    }

    private char[] workSlots() {
        char[] found = new char[(worked[count] >> workShift) + 1];
        int i = 0;
        for (int slot = 0; slot < found.length; slot++) {
            while (i < count && worked[i + 1] <= slot << workShift) {
                i++;
            }
            found[slot] = (char) i;
        }
        return found;
    }

    /** Where a second lies in its page. */
    static int within(long second) {
        return (int) second & (LENGTH - 1);
    }

    /** How many openings it has. */
    int count() {
        return count;
    }

    /** Open seconds in the whole page. */
    int total() {
        return worked[count];
    }

    int open(int opening) {
        return opens[opening];
    }

    int close(int opening) {
        return opens[opening] + worked[opening + 1] - worked[opening];
    }

    /** The first opening that closes after a second; {@link #count} if there is none. */
    private int openingAfter(int second) {
        int opening = slots[second >> slotShift];
        // One step on without a branch: whether it is taken is as random as the question, and mostly it is the only
        // one.
        opening += (close(opening) - 1 - second) >>> 31;
        while (close(opening) <= second) {
            opening++;
        }
        return opening;
    }

    boolean isOpen(int second) {
        return opens[openingAfter(second)] <= second;
    }

    /** Twice the open seconds from the start of the page up to a second, and one more if that second is open. */
    int position(int second) {
        int opening = openingAfter(second);
        int since = second - opens[opening];
        int closed = since >> 31; // all ones before the opening, else none
        return ((worked[opening] + (since & ~closed)) << 1) + 1 + closed;
    }

    Stretch stretchAt(long start, int second) {
        int opening = openingAfter(second);
        boolean open = opens[opening] <= second;
        int from = open ? opens[opening] : opening == 0 ? 0 : close(opening - 1);
        int to = open ? close(opening) : Math.min(LENGTH, opens[opening]);
        return new Stretch(open, Instant.ofEpochSecond(start + from), Instant.ofEpochSecond(start + to));
    }

    /** The last second, counted from the page's start, with exactly this many open seconds before it in the page. */
    int secondAfter(int openSeconds) {
        int opening = workSlots[openSeconds >> workShift];
        while (worked[opening + 1] <= openSeconds) {
            opening++;
        }
        return opens[opening] + openSeconds - worked[opening];
    }
}
