/** Replays the event log of a real desk through a policy and says what would have happened. */
@NullMarked
package dev.helpline.backtest;

import org.jspecify.annotations.NullMarked;
