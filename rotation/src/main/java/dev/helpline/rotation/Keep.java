package dev.helpline.rotation;

/**
 * One shift that somebody serves, as limits see it. Seconds of the epoch, and of the wall clock.
 *
 * @param duty the number of the duty, −1 if it is not planned any more
 * @param holiday the number of the holiday shift of the duty, or {@link Horizon#NO_HOLIDAY}
 */
record Keep(int duty, long start, long end, long wallStart, long wallEnd, int holiday) {}
