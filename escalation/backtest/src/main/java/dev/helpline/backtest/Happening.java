package dev.helpline.backtest;

/** What a row with an event says happened. */
enum Happening {
    /** The customer was answered in public. */
    REPLY,
    /** The customer wrote. */
    MESSAGE
}
