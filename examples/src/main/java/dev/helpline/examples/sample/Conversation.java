package dev.helpline.examples.sample;

import java.time.Duration;
import java.time.LocalDateTime;

/** What the desk and one customer say to each other while a ticket is worked on. */
final class Conversation {

    /** One in six who are asked something never come back to it. Half of them do when they are reminded. */
    private static final double SILENT = 0.16;

    private static final double SILENT_WHEN_REMINDED = 0.5;

    /** Reminders are sent after three working days; two more and the desk gives up. */
    private static final Duration REMINDED_AFTER = Duration.ofHours(30);

    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(20);
    private static final Duration SHORT_OUTBURST = Duration.ofMinutes(6);
    private static final Duration LONG_OUTBURST = Duration.ofMinutes(80);
    private static final double WRITES_THRICE = 0.4;
    private static final double CHASES_WHILE_HELD = 0.25;

    private final Story story;
    private final Hands hands;
    private final Dice dice;

    Conversation(Story story, Hands hands, Dice dice) {
        this.story = story;
        this.hands = hands;
        this.dice = dice;
    }

    /** The customer has been asked. Either they answer, or the ticket ends resolved. */
    void awaitAnswer() {
        LocalDateTime answer = Customers.answer(story.now(), dice);
        LocalDateTime reminder = OfficeHours.WEEKDAYS.plus(story.now(), REMINDED_AFTER);
        if (!dice.chance(SILENT) && answer.isBefore(reminder)) {
            story.tell(Event.CUSTOMER_WROTE, answer);
            return;
        }
        hands.after(REMINDED_AFTER.plus(hands.reading()), Event.ASKED);
        if (dice.chance(SILENT_WHEN_REMINDED)) {
            hands.after(GIVEN_UP_AFTER.plus(hands.reading()), Event.RESOLVED);
        } else {
            story.tell(Event.CUSTOMER_WROTE, Customers.answer(story.now(), dice));
        }
    }

    /** The customer wants to know how it goes, and is told. */
    void chased(Duration work) {
        LocalDateTime worked = OfficeHours.WEEKDAYS.plus(story.now(), work);
        story.tell(Event.CUSTOMER_WROTE, Customers.awake(worked, dice));
        hands.after(hands.reading().multipliedBy(4), Event.REPLIED);
    }

    /** The customer is upset: several messages in a row, before anybody can answer, and somebody makes it urgent. */
    void uproar() {
        int messages = dice.chance(WRITES_THRICE) ? 3 : 2;
        story.tell(Event.CUSTOMER_WROTE, Customers.answer(story.now(), dice));
        for (int more = 1; more < messages; more++) {
            story.tell(Event.CUSTOMER_WROTE, story.now().plus(dice.between(SHORT_OUTBURST, LONG_OUTBURST)));
        }
        hands.rank(story.state().priority().raised());
        hands.after(hands.reading(), Event.REPLIED);
    }

    /** Work waits for somebody outside. The customer may ask meanwhile, and is answered when it goes on. */
    void held(Duration wait) {
        hands.after(hands.reading(), Event.HELD);
        LocalDateTime half = Customers.awake(OfficeHours.WEEKDAYS.plus(story.now(), wait.dividedBy(2)), dice);
        boolean chased = dice.chance(CHASES_WHILE_HELD);
        if (chased) {
            story.tell(Event.CUSTOMER_WROTE, half);
        }
        hands.after(wait.dividedBy(2), Event.RESUMED);
        if (chased) {
            hands.after(hands.reading(), Event.REPLIED);
        }
    }
}
