/**
 * Replays the event log of a real desk through a policy and says what would have happened, before a single person is
 * paged.
 *
 * <p>A log is read as a stream: one case is in memory at a time, so memory does not grow with the length of the file.
 */
@NullMarked
package dev.helpline.backtest;

import org.jspecify.annotations.NullMarked;
