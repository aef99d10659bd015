package dev.helpline.ticket;

/** How the customer feels about it. */
public enum Mood {
    /** Nothing was said about it, or it has passed. */
    CALM,
    /** The customer is upset. */
    UPSET,
    /** It has come to a confrontation; the team's lead is told. */
    CONFRONTATION
}
