package dev.helpline.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tickets that wait for a time, soonest first and of one instant by name: a binary heap in which every row knows its
 * place, so that a ticket can be moved without being searched for and costs one reference. Not thread-safe.
 */
final class DueRows {

    private final List<TicketRow> heap = new ArrayList<>();

    Optional<TicketRow> first() {
        return heap.isEmpty() ? Optional.empty() : Optional.of(heap.get(0));
    }

    /** Puts a row in its place, whether it was there or not. Its due instant has just changed. */
    void put(TicketRow row) {
        if (row.place == TicketRow.NOWHERE) {
            row.place = heap.size();
            heap.add(row);
        }
        settle(row);
    }

    /** Takes a row out; nothing happens if it is not there. */
    void remove(TicketRow row) {
        if (row.place == TicketRow.NOWHERE) {
            return;
        }
        TicketRow last = heap.remove(heap.size() - 1);
        if (last != row) {
            last.place = row.place;
            settle(last);
        }
        row.place = TicketRow.NOWHERE;
    }

    private void settle(TicketRow row) {
        int place = row.place;
        while (place > 0 && isSooner(row, heap.get((place - 1) / 2))) {
            set(place, heap.get((place - 1) / 2));
            place = (place - 1) / 2;
        }
        int child = soonerChild(place);
        while (child < heap.size() && isSooner(heap.get(child), row)) {
            set(place, heap.get(child));
            place = child;
            child = soonerChild(place);
        }
        set(place, row);
    }

    private int soonerChild(int place) {
        int left = 2 * place + 1;
        int right = left + 1;
        return right < heap.size() && isSooner(heap.get(right), heap.get(left)) ? right : left;
    }

    private void set(int place, TicketRow row) {
        heap.set(place, row);
        row.place = place;
    }

    private static boolean isSooner(TicketRow one, TicketRow other) {
        int order = one.due().compareTo(other.due());
        return order < 0 || (order == 0 && one.id().value().compareTo(other.id().value()) < 0);
    }
}
