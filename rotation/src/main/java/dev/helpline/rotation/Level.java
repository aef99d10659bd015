package dev.helpline.rotation;

/** How far somebody has come at a duty. */
public enum Level {
    /** Learns by watching: joins somebody experienced without taking a seat. */
    SHADOWING,
    /** Takes a seat, but only in a shift in which somebody experienced has another. */
    PAIRED,
    /** Takes any seat, and partners those who learn. */
    EXPERIENCED
}
