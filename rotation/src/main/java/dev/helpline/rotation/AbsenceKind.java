package dev.helpline.rotation;

/** Why somebody is away, and whether turns they cannot take in that time stay theirs. */
public enum AbsenceKind {
    /** Leave around the birth or adoption of a child. Accrues nothing. */
    PARENTAL(false),
    /** Illness. Accrues nothing. */
    SICK(false),
    /** A long leave. Accrues nothing. */
    SABBATICAL(false),
    /** Ordinary holidays. Accrues: turns missed are made up for. */
    HOLIDAY(true),
    /** A time somebody blocks for themselves. Accrues, or blocking every Friday would pay. */
    PERSONAL(true);

    private final boolean accrues;

    AbsenceKind(boolean accrues) {
        this.accrues = accrues;
    }

    /**
     * Whether the person goes on owing their fair share while away.
     *
     * @return true if the turns they miss are made up for later
     */
    public boolean accrues() {
        return accrues;
    }
}
