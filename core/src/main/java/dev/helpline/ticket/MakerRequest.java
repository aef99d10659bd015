package dev.helpline.ticket;

import java.time.Instant;

/**
 * What the desk asks of the people who make the product, waiting for their answer. On a ticket, no two have one name.
 *
 * @param what its name, at most 200 characters
 * @param by who asks
 * @param since when they asked
 * @param text what is needed and why, at most 65,536 characters
 */
public record MakerRequest(String what, Agent by, Instant since, String text) {

    /** Checks name and text. */
    public MakerRequest {
        Text.checked("the name of a request", what, Text.NAME);
        Text.checked("a request", text, Text.BODY);
    }
}
