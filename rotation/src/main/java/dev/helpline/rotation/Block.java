package dev.helpline.rotation;

/**
 * Shifts in a row for which one seat has one person: what is given from one to another as a whole.
 *
 * @param duty the number of the duty
 * @param first the number of its first shift
 * @param length how many shifts
 * @param seat the seat
 */
record Block(int duty, int first, int length, int seat) {

    Block inSeat(int other) {
        return new Block(duty, first, length, other);
    }

    int end() {
        return first + length;
    }

    int last() {
        return end() - 1;
    }
}
