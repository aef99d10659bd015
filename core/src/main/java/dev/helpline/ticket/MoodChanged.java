package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody noticed how the customer feels.
 *
 * @param at when
 * @param by who
 * @param mood how
 * @param reason what made them think so, at most 65,536 characters
 */
public record MoodChanged(Instant at, Actor by, Mood mood, String reason) implements Event {

    /** Checks the reason. */
    public MoodChanged {
        Text.checked("the reason of a mood", reason, Text.BODY);
    }

    @Override
    public Optional<Deed> deed() {
        return mood == Mood.CONFRONTATION ? Deed.of(by.asAgent(), Deed.Kind.CONFRONTATION) : Optional.empty();
    }

    @Override
    public Ticket appliedTo(Ticket before) {
        return before.edit(at)
                .matter(before.matter()
                        .feeling(mood == Mood.CALM ? Optional.empty() : Optional.of(new Feeling(mood, at))))
                .done();
    }
}
