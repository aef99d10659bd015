package dev.helpline.ticket;

import java.time.Instant;

/**
 * The people who make the product were asked for something.
 *
 * @param by who asks
 * @param request what
 */
public record MakersAsked(Actor by, MakerRequest request) implements Event {

    @Override
    public Instant at() {
        return request.since();
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at())
                .arrangements(before.arrangements().with(request))
                .done();
    }
}
