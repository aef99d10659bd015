package dev.helpline.examples.sample;

import java.time.Duration;
import java.util.List;

/** The life of one ticket, from opening to closing or to the end of the year. */
final class TicketLife {

    /** Simple things are answered and solved at once. */
    private static final double SOLVED_BY_THE_FIRST_ANSWER = 0.38;

    /** Half of such answers take twenty minutes to find and write. */
    private static final Duration LONG_ANSWER = Duration.ofMinutes(20);

    private static final double ANSWER_SPREAD = 0.8;

    /** One in twenty is ranked anew once somebody has looked at it, up and down alike. */
    private static final double RANKED_ANEW = 0.05;

    /** One customer in forty is upset. */
    private static final double UPSET = 0.025;

    private final Story story;
    private final Hands hands;
    private final Conversation conversation;
    private final Dice dice;

    private TicketLife(Story story, Dice dice) {
        this.story = story;
        this.dice = dice;
        this.hands = new Hands(story, dice);
        this.conversation = new Conversation(story, hands, dice);
    }

    /** Everything that happens to it before the year is over. */
    static List<Row> of(String ticket, Opening opening, Dice dice) {
        TicketLife life = new TicketLife(new Story(ticket, opening), dice);
        life.live(Routes.draw(opening, dice));
        return life.story.rows().stream()
                .filter(row -> row.at().isBefore(DeskYear.END_EXCLUSIVE))
                .toList();
    }

    private void live(List<Team> route) {
        Stop stop = new Stop(story, hands, conversation, dice);
        firstAnswer(route.size() == 1);
        for (int index = 1; index < route.size() && !stop.resolved(); index++) {
            stop.handOver(route.get(index));
            if (!stop.resolved()) {
                hands.pickUp();
            }
        }
        if (!stop.resolved()) {
            stop.solve();
        }
        new Ending(story, hands, stop, dice).tell();
    }

    private void firstAnswer(boolean solvableHere) {
        boolean question = dice.chance(story.opening().topic().question());
        if (story.opening().source() == Source.PHONE) {
            hands.pickUpThePhone();
            hands.after(hands.reading(), question ? Event.ASKED : Event.REPLIED);
        } else if (question) {
            hands.pickUpWith(Event.ASKED);
        } else if (solvableHere && dice.chance(SOLVED_BY_THE_FIRST_ANSWER)) {
            hands.pickUp();
            hands.after(dice.around(LONG_ANSWER, ANSWER_SPREAD), Event.RESOLVED);
        } else {
            hands.pickUpWith(Event.REPLIED);
        }
        if (question) {
            conversation.awaitAnswer();
        }
        if (story.state().status() == Status.OPEN) {
            secondLook();
        }
    }

    private void secondLook() {
        Priority priority = story.state().priority();
        if (dice.chance(RANKED_ANEW)) {
            hands.rank(dice.chance(0.5) ? priority.raised() : priority.lowered());
        } else if (dice.chance(UPSET)) {
            conversation.uproar();
        }
    }
}
