package dev.helpline.time;

import java.time.Instant;

/** A search for open time met only closed time up to its horizon. The message names the hours, the start and the horizon. */
public final class NeverOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NeverOpenException(BusinessHours hours, Instant start, Instant horizon) {
        super(hours + " have no open time between " + start + " and the horizon " + horizon);
    }
}
