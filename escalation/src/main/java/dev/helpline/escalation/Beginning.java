package dev.helpline.escalation;

import dev.helpline.time.BusinessHours;
import java.util.List;

/** A ladder that does not measure anything yet. Immutable. */
public final class Beginning {

    private final BusinessHours hours;

    Beginning(BusinessHours hours) {
        this.hours = hours;
    }

    /**
     * The first-reply clock, as {@link Ladder#firstReply()}.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured firstReply() {
        return new Unmeasured(hours, List.of(), Clock.FIRST_REPLY, this + ".firstReply()");
    }

    /**
     * The resolution clock, as {@link Ladder#resolution()}.
     *
     * @return a sentence that wants a target
     */
    public Unmeasured resolution() {
        return new Unmeasured(hours, List.of(), Clock.RESOLUTION, this + ".resolution()");
    }

    /** The call that made it. */
    @Override
    public String toString() {
        return "Ladder.counting(" + hours + ")";
    }
}
