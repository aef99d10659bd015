package dev.helpline.examples.sample;

import java.time.Duration;

/**
 * One stay of a ticket with one team: somebody works on it, in stretches of less than a day, and between them things
 * happen.
 */
final class Stop {

    private static final double WORK_SPREAD = 0.95;

    /** Finding out that it is for somebody else takes a third of what solving it takes. */
    private static final double TRIAGE = 0.35;

    /** Changing the product takes twice as long as finding a way around. */
    private static final double CODE = 2;

    /** A few tickets take weeks, whatever they are about. */
    private static final double VERY_SLOW = 0.012;

    private static final double SLOWNESS = 12;
    private static final double EVIDENCE = 0.65;
    private static final long STRETCH_HOURS = 6;
    private static final long MOST_STRETCHES = 8;
    private static final Duration USUAL_HOLD = Duration.ofHours(18);
    private static final double HOLD_SPREAD = 0.8;

    private final Story story;
    private final Hands hands;
    private final Conversation conversation;
    private final Dice dice;

    Stop(Story story, Hands hands, Conversation conversation, Dice dice) {
        this.story = story;
        this.hands = hands;
        this.conversation = conversation;
        this.dice = dice;
    }

    /** Works until the problem is solved. */
    void solve() {
        double slowness = dice.chance(VERY_SLOW) ? SLOWNESS : 1;
        work(slowness, Event.RESOLVED);
    }

    /** Works until somebody has found out that the next team is needed, and moves the ticket there. */
    void handOver(Team next) {
        work(TRIAGE, dice.chance(EVIDENCE) ? Event.NOTE : Event.REPLIED);
        if (!resolved()) {
            hands.moveTo(next, hands.reading());
        }
    }

    boolean resolved() {
        return story.state().status() == Status.RESOLVED;
    }

    private void work(double factor, Event end) {
        Duration all = dice.around(Pressure.scaled(usual(), factor), WORK_SPREAD);
        long stretches = Math.min(MOST_STRETCHES, 1 + all.toHours() / STRETCH_HOURS);
        Duration stretch = all.dividedBy(stretches);
        for (long done = 1; done < stretches && !resolved(); done++) {
            pause(uneven(stretch));
        }
        if (!resolved()) {
            hands.after(uneven(stretch), end);
        }
    }

    private Duration uneven(Duration stretch) {
        return dice.between(stretch.dividedBy(2), stretch.plus(stretch.dividedBy(2)));
    }

    private Duration usual() {
        Topic topic = story.opening().topic();
        double code = story.state().team() == Team.DEVELOPERS ? CODE : 1;
        return Pressure.scaled(topic.work(), story.state().priority().work() * code);
    }

    private void pause(Duration stretch) {
        switch (Moment.draw(story.opening().topic(), story.state().team(), dice)) {
            case NOTE -> hands.after(stretch, Event.NOTE);
            case UPDATE -> hands.after(stretch, Event.REPLIED);
            case CHASED -> conversation.chased(stretch);
            case HELD -> {
                hands.after(stretch, Event.NOTE);
                conversation.held(dice.around(USUAL_HOLD, HOLD_SPREAD));
            }
            case QUESTION -> {
                hands.after(stretch, Event.ASKED);
                conversation.awaitAnswer();
            }
        }
    }
}
