package dev.helpline.examples.sample;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the people of the desk do to one ticket, each at a time at which they are at work.
 *
 * <p>A ticket whose assignee is away when it needs somebody is taken by a colleague, who reads it first. A ticket that
 * comes back to a team mostly goes to whoever had it.
 */
final class Hands {

    private static final double PICKUP_SPREAD = 0.95;
    private static final double BACK_TO_THE_SAME_PERSON = 0.7;
    private static final double ANSWERED_FROM_THE_QUEUE = 0.25;
    private static final Duration SHORTEST_PICKUP = Duration.ofMinutes(1);
    private static final Duration SHORT_READING = Duration.ofMinutes(2);
    private static final Duration LONG_READING = Duration.ofMinutes(15);

    /** A customer who has heard nothing for that long may ask whether anybody is there. */
    private static final Duration LONG_SILENCE = Duration.ofHours(20);

    private static final double ASKS_IN_SILENCE = 0.25;

    private final Story story;
    private final Dice dice;
    private boolean answered;

    Hands(Story story, Dice dice) {
        this.story = story;
        this.dice = dice;
    }

    /** Somebody of the ticket's team takes it, once they get to it. */
    void pickUp() {
        LocalDateTime at = pickup();
        maybeAsksInSilence(at);
        story.tell(Event.TAKEN, at, story.state().after(Event.TAKEN).with(somebody(at)));
    }

    /** The first word to the customer. Quick people answer without taking first; the answer is the taking. */
    void pickUpWith(Event firstAnswer) {
        if (dice.chance(ANSWERED_FROM_THE_QUEUE)) {
            LocalDateTime at = hours().plus(pickup(), reading());
            story.tell(firstAnswer, at, story.state().after(firstAnswer).with(somebody(at)));
            answered = true;
        } else {
            pickUp();
            after(reading(), firstAnswer);
        }
    }

    /** The call itself: the ticket is taken while the customer speaks. */
    void pickUpThePhone() {
        LocalDateTime at = story.now().plus(dice.between(Duration.ofSeconds(4), Duration.ofSeconds(50)));
        story.tell(Event.TAKEN, at, story.state().after(Event.TAKEN).with(somebody(at)));
    }

    void after(Duration work, Event event) {
        LocalDateTime at = atWork(work);
        story.tell(event, at, story.state().after(event));
        answered |= event == Event.REPLIED || event == Event.ASKED || event == Event.RESOLVED;
    }

    void moveTo(Team next, Duration work) {
        story.tell(Event.MOVED, atWork(work), story.state().movedTo(next));
    }

    void rank(Priority priority) {
        LocalDateTime at = atWork(dice.between(Duration.ofSeconds(30), Duration.ofMinutes(4)));
        if (priority != story.state().priority()) {
            story.tell(Event.PRIORITY, at, story.state().ranked(priority));
        }
    }

    /** How long it takes to read a ticket and write a few lines. */
    Duration reading() {
        return dice.between(SHORT_READING, LONG_READING);
    }

    /** When so much work is done, and by whom: the assignee, or whoever is there instead. */
    private LocalDateTime atWork(Duration work) {
        LocalDateTime at = hours().plus(story.now(), work);
        List<Person> there = Staff.on(story.state().team(), at.toLocalDate());
        if (there.stream().anyMatch(person -> person.name().equals(story.state().agent()))) {
            return at;
        }
        story.tell(Event.TAKEN, at, story.state().after(Event.TAKEN).with(somebody(at)));
        return hours().plus(at, reading());
    }

    private LocalDateTime pickup() {
        Team team = story.state().team();
        LocalDateTime start = hours().plus(story.now(), SHORTEST_PICKUP);
        Duration usual = Pressure.scaled(team.pickup(), story.state().priority().pickup());
        Duration ordinary = dice.around(usual, PICKUP_SPREAD);
        return hours().plus(start, Pressure.on(team, start.toLocalDate(), ordinary));
    }

    private void maybeAsksInSilence(LocalDateTime pickup) {
        LocalDateTime impatient = Customers.awake(story.now().plus(LONG_SILENCE), dice);
        if (impatient.isBefore(pickup) && dice.chance(ASKS_IN_SILENCE)) {
            story.tell(Event.CUSTOMER_WROTE, impatient);
        }
    }

    private Person somebody(LocalDateTime at) {
        Team team = story.state().team();
        Optional<Person> former = story.lastAgentOf(team)
                .flatMap(name -> Staff.on(team, at.toLocalDate()).stream()
                        .filter(person -> person.name().equals(name))
                        .findFirst());
        Person next = Staff.next(team, at.toLocalDate(), dice);
        return dice.chance(BACK_TO_THE_SAME_PERSON) ? former.orElse(next) : next;
    }

    /** On Saturday the front line looks after what nobody has answered; the rest waits for Monday. */
    private OfficeHours hours() {
        boolean fresh = !answered && story.state().team() == Team.FRONT_LINE;
        return fresh ? OfficeHours.WITH_SATURDAY : OfficeHours.WEEKDAYS;
    }
}
