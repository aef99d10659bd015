package dev.helpline.rotation;

/**
 * The time for which somebody keeps a seat: one turn, as limits count it. Seconds of the epoch, and of the wall clock.
 *
 * @param duty the number of the duty, −1 if it is not planned any more
 * @param firstHoliday the number of the first holiday shift of the duty it covers, or {@link Horizon#NO_HOLIDAY}
 * @param lastHoliday the number of the last
 */
record Keep(int duty, long start, long end, long wallStart, long wallEnd, int firstHoliday, int lastHoliday) {

    static Keep of(Horizon horizon, int duty, int first, int length) {
        int last = first + length - 1;
        int from = Horizon.NO_HOLIDAY;
        int to = Horizon.NO_HOLIDAY;
        for (int number = first; number <= last; number++) {
            int holiday = horizon.holiday[duty][number];
            if (holiday != Horizon.NO_HOLIDAY) {
                from = from == Horizon.NO_HOLIDAY ? holiday : from;
                to = holiday;
            }
        }
        return new Keep(
                duty,
                horizon.start[duty][first],
                horizon.end[duty][last],
                horizon.wallStart[duty][first],
                horizon.wallEnd[duty][last],
                from,
                to);
    }

    boolean coversHoliday(int number) {
        return firstHoliday != Horizon.NO_HOLIDAY && firstHoliday <= number && number <= lastHoliday;
    }
}
