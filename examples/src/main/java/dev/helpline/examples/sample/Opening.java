package dev.helpline.examples.sample;

import java.time.LocalDateTime;

/** A customer with a problem, at the moment at which the desk hears of it. */
record Opening(LocalDateTime at, Source source, String requester, Topic topic, Priority priority) {

    /** The web form beside an invoice goes straight to billing; everything else to the front line. */
    Team team() {
        return source == Source.BILLING_FORM ? Team.BILLING : Team.FRONT_LINE;
    }
}
