package dev.helpline.examples.sample;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What comes after a ticket is resolved: silence, or the customer says that it was not. */
final class Ending {

    /** One in sixteen. The customer tries it, mostly within a day or two. */
    private static final double REOPENED = 0.062;

    private static final double REOPENED_AGAIN = 0.12;
    private static final Duration USUAL_TRIAL = Duration.ofHours(22);
    private static final double TRIAL_SPREAD = 1.25;

    /** After so many days without a word, at the next full hour, the system closes it. */
    private static final int DAYS_OF_SILENCE = 5;

    private final Story story;
    private final Hands hands;
    private final Stop stop;
    private final Dice dice;

    Ending(Story story, Hands hands, Stop stop, Dice dice) {
        this.story = story;
        this.hands = hands;
        this.stop = stop;
        this.dice = dice;
    }

    void tell() {
        for (double chance = REOPENED; dice.chance(chance); chance = REOPENED_AGAIN) {
            reopened();
        }
        story.tell(Event.CLOSED, closing());
    }

    private void reopened() {
        LocalDateTime tried = story.now().plus(dice.around(USUAL_TRIAL, TRIAL_SPREAD));
        LocalDateTime back = Customers.awake(tried, dice);
        if (!back.isBefore(closing())) {
            story.tell(Event.CLOSED, closing());
        }
        story.tell(Event.REOPENED, back);
        hands.after(hands.reading().multipliedBy(3), Event.REPLIED);
        stop.solve();
    }

    private LocalDateTime closing() {
        return story.now()
                .plusDays(DAYS_OF_SILENCE)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
    }
}
