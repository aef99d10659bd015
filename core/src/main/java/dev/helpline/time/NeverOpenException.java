package dev.helpline.time;

import java.time.Instant;

/**
 * A search for open time came to its horizon. The message names the hours (shortened when they are long), the start and
 * the horizon.
 */
public final class NeverOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 500;

    private NeverOpenException(BusinessHours hours, String lack, Instant start, Instant horizon) {
        super(name(hours) + " have " + lack + " open time between " + start + " and the horizon " + horizon);
    }

    /** Nothing opens before the horizon. */
    NeverOpenException(BusinessHours hours, Instant start, Instant horizon) {
        this(hours, "no", start, horizon);
    }

    /** Not enough opens before the horizon. */
    static NeverOpenException tooLittle(BusinessHours hours, Instant start, Instant horizon) {
        return new NeverOpenException(hours, "too little", start, horizon);
    }

    private static String name(BusinessHours hours) {
        String name = hours.toString();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
