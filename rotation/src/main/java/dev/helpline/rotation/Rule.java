package dev.helpline.rotation;

/** What keeps somebody from a turn. */
public enum Rule {
    /** They are away for a part of the shift in which somebody is needed. */
    ABSENT,
    /** They do not know the duty, do not belong yet or any longer, or still learn it by shadowing. */
    NOT_QUALIFIED,
    /** They are needed at another duty, or in another seat, at the same time. */
    ELSEWHERE,
    /** The rest before or after another of their turns would be too short. */
    REST,
    /** They would serve more turns in a row than is allowed. */
    CONSECUTIVE,
    /** They would begin more turns within the rolling window than is allowed. */
    WINDOW,
    /** They would serve more holiday shifts of the duty one after another than is allowed. */
    HOLIDAYS_IN_A_ROW,
    /** Nobody experienced would be in the shift beside them. */
    NO_EXPERIENCED_PARTNER,
    /** Stints are kept whole. */
    STINT
}
