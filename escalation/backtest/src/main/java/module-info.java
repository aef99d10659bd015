/** Replays the event log of a real desk through a policy and says what would have happened. */
module dev.helpline.backtest {
    requires static transitive org.jspecify;
}
