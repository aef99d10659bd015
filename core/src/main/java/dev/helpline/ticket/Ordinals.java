package dev.helpline.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of each of a few values, in an open table so sparse that a look-up is one comparison, mostly of identity. */
final class Ordinals<T> {

    private static final int SPARSE = 8;

    private final @Nullable Object[] slots;
    private final int[] places;
    private final int unknown;

    Ordinals(List<T> values) {
        unknown = values.size();
        int length = Integer.highestOneBit(Math.max(1, values.size())) * SPARSE;
        slots = new Object[length];
        places = new int[length];
        for (int place = 0; place < values.size(); place++) {
            int slot = slotOf(values.get(place));
            slots[slot] = values.get(place);
            places[slot] = place;
        }
    }

    /** The value's place in the list, or the list's size if it is not in there. */
    int of(T value) {
        int slot = slotOf(value);
        return slots[slot] == null ? unknown : places[slot];
    }

    private int slotOf(T value) {
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        for (Object found = slots[slot]; found != null && found != value && !found.equals(value); found = slots[slot]) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
