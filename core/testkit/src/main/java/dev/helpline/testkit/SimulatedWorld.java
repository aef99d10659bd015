package dev.helpline.testkit;

import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What the nodes of a simulation have in common: the time, the dice, what has happened, and what must be in the store. */
final class SimulatedWorld {

    /** A whole millisecond, as all instants of a simulation are. */
    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");

    private record Line(String text, Optional<TicketId> ticket) {}

    private final Books books = new Books();
    private final List<Line> schedule = new ArrayList<>();
    private final Random dice;
    private final Set<Fault> faults;
    private final int oneIn;
    private Instant now = BEGINNING;
    private boolean calm;
    private int move;

    SimulatedWorld(long seed, Set<Fault> faults, int oneIn) {
        this.dice = new Random(seed);
        this.faults = faults;
        this.oneIn = oneIn;
    }

    Books books() {
        return books;
    }

    Instant now() {
        return now;
    }

    int move() {
        return move;
    }

    void nextMove() {
        move++;
    }

    void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** From 0 to one less than {@code bound}. */
    int draw(int bound) {
        return dice.nextInt(bound);
    }

    <T> T draw(List<T> things) {
        return things.get(draw(things.size()));
    }

    /** Nothing goes wrong any more. */
    void calmDown() {
        calm = true;
    }

    boolean strikes(Fault fault) {
        return !calm && faults.contains(fault) && draw(oneIn) == 0;
    }

    void tell(Object who, String words, Optional<TicketId> ticket) {
        Duration since = Duration.between(BEGINNING, now);
        schedule.add(new Line(
                String.format(
                        Locale.ROOT,
                        "%4d  +%dd %02d:%02d:%02d.%03d  %s: %s",
                        move,
                        since.toDays(),
                        since.toHoursPart(),
                        since.toMinutesPart(),
                        since.toSecondsPart(),
                        since.toMillisPart(),
                        who,
                        words),
                ticket));
    }

    List<String> schedule() {
        return schedule.stream().map(Line::text).toList();
    }

    /** The lines that concern a ticket, or the whole desk. */
    List<String> scheduleOf(TicketId ticket) {
        return schedule.stream()
                .filter(line ->
                        line.ticket().filter(other -> !other.equals(ticket)).isEmpty())
                .map(Line::text)
                .toList();
    }
}
