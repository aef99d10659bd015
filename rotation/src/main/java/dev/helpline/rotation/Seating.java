package dev.helpline.rotation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Gives the seats of one handoff to people in the order of their urgency, so that as many seats are taken as can be:
 * somebody who knows several duties moves over if that makes room. The greedy method of a transversal matroid (Edmonds
 * and Fulkerson 1965), so nobody is passed over for somebody less urgent unless more seats would stay empty.
 */
final class Seating {

    /** Whether somebody could take a seat. */
    interface Fits {
        boolean fits(int person, Opening opening);
    }

    private final List<Opening> openings;
    private final Fits fits;
    private int room;

    Seating(List<Opening> openings, Fits fits) {
        this.openings = openings;
        this.fits = fits;
        room = openings.stream()
                .mapToInt(opening -> opening.seats().size() - opening.takers().size())
                .sum();
    }

    boolean isFull() {
        return room == 0;
    }

    /** Finds somebody a seat, moving others over if need be; false if there is none for them. */
    boolean seat(int person) {
        int count = openings.size();
        int[] from = new int[count];
        int[] mover = new int[count];
        Arrays.fill(from, count);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int opening = 0; opening < count; opening++) {
            if (fits.fits(person, openings.get(opening))) {
                from[opening] = -1;
                mover[opening] = person;
                queue.add(opening);
            }
        }
        while (!queue.isEmpty()) {
            int full = queue.remove();
            if (openings.get(full).hasRoom()) {
                moveOver(full, from, mover);
                room--;
                return true;
            }
            for (int next = 0; next < count; next++) {
                for (int i = 0;
                        from[next] == count && i < openings.get(full).takers().size();
                        i++) {
                    int taker = openings.get(full).takers().get(i);
                    if (fits.fits(taker, openings.get(next))) {
                        from[next] = full;
                        mover[next] = taker;
                        queue.add(next);
                    }
                }
            }
        }
        return false;
    }

    private void moveOver(int last, int[] from, int[] mover) {
        for (int opening = last; opening >= 0; opening = from[opening]) {
            openings.get(opening).takers().add(mover[opening]);
            if (from[opening] >= 0) {
                openings.get(from[opening]).takers().remove(Integer.valueOf(mover[opening]));
            }
        }
    }
}
