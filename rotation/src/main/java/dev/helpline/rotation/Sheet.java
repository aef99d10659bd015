package dev.helpline.rotation;

import java.util.Arrays;

/** Who sits in which seat of which shift, and who shadows. Belongs to one plan in the making and is never shared. */
final class Sheet {

    static final int NOBODY = -1;

    private static final int[] NONE = {};

    private final int[][][] seats;
    private final int[][][] shadows;

    Sheet(Horizon horizon) {
        int duties = horizon.duties.size();
        seats = new int[duties][][];
        shadows = new int[duties][][];
        for (int duty = 0; duty < duties; duty++) {
            seats[duty] =
                    new int[horizon.planned[duty]][horizon.duties.get(duty).seats()];
            shadows[duty] = new int[horizon.planned[duty]][];
            for (int number = 0; number < horizon.planned[duty]; number++) {
                Arrays.fill(seats[duty][number], NOBODY);
                shadows[duty][number] = NONE;
            }
        }
    }

    private Sheet(int[][][] seats, int[][][] shadows) {
        this.seats = seats;
        this.shadows = shadows;
    }

    Sheet copy() {
        return new Sheet(copy(seats), copy(shadows));
    }

    private static int[][][] copy(int[][][] all) {
        int[][][] copies = new int[all.length][][];
        for (int i = 0; i < all.length; i++) {
            copies[i] = new int[all[i].length][];
            for (int j = 0; j < all[i].length; j++) {
                copies[i][j] = all[i][j].clone();
            }
        }
        return copies;
    }

    /** One number for each seat; not to be written to. */
    int[] seats(int duty, int number) {
        return seats[duty][number];
    }

    /** Whoever shadows; not to be written to. */
    int[] shadows(int duty, int number) {
        return shadows[duty][number];
    }

    void seat(int duty, int number, int seat, int person) {
        seats[duty][number][seat] = person;
    }

    void shadow(int duty, int number, int... people) {
        shadows[duty][number] = people;
    }

    int filled(int duty, int number) {
        int count = 0;
        for (int person : seats[duty][number]) {
            count += person == NOBODY ? 0 : 1;
        }
        return count;
    }

    /** Whether somebody has a seat in a shift. */
    boolean sits(int person, int duty, int number) {
        for (int each : seats[duty][number]) {
            if (each == person) {
                return true;
            }
        }
        return false;
    }
}
