package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Seats of one duty that fall free at one handoff and are taken for the same number of shifts.
 *
 * @param duty the number of the duty
 * @param first the number of its shift
 * @param length for how many shifts
 * @param experienced whether only somebody experienced may take them
 * @param seats the seats, first the one that whoever is most due gets
 * @param takers who takes them so far, whoever was most due first; at most as many as seats
 */
record Opening(int duty, int first, int length, boolean experienced, List<Integer> seats, List<Integer> takers) {

    static Opening of(int duty, int first, int length, boolean experienced) {
        return new Opening(duty, first, length, experienced, new ArrayList<>(), new ArrayList<>());
    }

    boolean hasRoom() {
        return takers.size() < seats.size();
    }
}
