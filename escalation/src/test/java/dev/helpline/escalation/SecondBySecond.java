package dev.helpline.escalation;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One ticket under a ladder, second by second: right by inspection, and slow. Every second in which a goal's clock runs
 * and the desk is open is counted by itself; when a running clock has counted enough for a step, the step is written down.
 * It knows nothing of phases, of reckoning with hours, or of the order in which a ladder asks.
 */
final class SecondBySecond {

    private final Ladder ladder;
    private final Map<String, Long> counted = new HashMap<>();
    private final Map<String, Long> written = new HashMap<>();

    SecondBySecond(Ladder ladder) {
        this.ladder = ladder;
    }

    /**
     * Every step up to an instant: the second after the opening, the rule, and when its clock started.
     *
     * @param snapshots the ticket after its opening and after each thing that people did, oldest first
     */
    Set<String> diary(Iterable<Ticket> snapshots, Instant opened, Instant end) {
        Map<Instant, Ticket> changes = new HashMap<>();
        snapshots.forEach(snapshot -> changes.put(snapshot.updatedAt(), snapshot));
        Ticket ticket = changes.get(opened);
        for (Instant now = opened; !now.isAfter(end); now = now.plusSeconds(1)) {
            long second = Duration.between(opened, now).toSeconds();
            look(ticket, second);
            if (changes.containsKey(now)) {
                ticket = changes.get(now);
                look(ticket, second);
            }
            count(ticket, now);
        }
        Set<String> diary = new TreeSet<>();
        written.forEach((step, second) -> diary.add(second + ": " + step));
        return diary;
    }

    private void look(Ticket ticket, long second) {
        for (Goal goal : ladder.goals()) {
            Instant start = goal.clock().armedAt(ticket);
            if (start != null && runs(goal, ticket)) {
                long spent = counted.getOrDefault(goal.clock() + " " + start, 0L);
                for (Rung rung : goal.rungs()) {
                    for (int turn = 0; turn < rung.when().times(); turn++) {
                        Duration wanted = rung.when().spent(goal.general().orElseThrow(), turn);
                        if (spent >= wanted.toSeconds()) {
                            written.putIfAbsent(rule(goal, rung, turn) + " since " + start, second);
                        }
                    }
                }
            }
        }
    }

    private void count(Ticket ticket, Instant now) {
        for (Goal goal : ladder.goals()) {
            Instant start = goal.clock().armedAt(ticket);
            if (start != null && runs(goal, ticket) && ladder.counting().hours().isOpen(now)) {
                counted.merge(goal.clock() + " " + start, 1L, Long::sum);
            }
        }
    }

    private static boolean runs(Goal goal, Ticket ticket) {
        Category category = ticket.category();
        return !goal.clock().measure().over().contains(category)
                && !goal.paused().contains(category)
                && category != Category.CLOSED;
    }

    private static String rule(Goal goal, Rung rung, int turn) {
        return goal.clock().words() + " within " + Words.of(goal.general().orElseThrow()) + " "
                + rung.when().words(goal.clock().measure(), turn);
    }

    /** What was taken, in the same words. */
    static Set<String> taken(Iterable<Event> events, Instant opened) {
        Set<String> lines = new TreeSet<>();
        for (Event event : events) {
            if (event instanceof StepTaken step) {
                lines.add(Duration.between(opened, step.at()).toSeconds() + ": "
                        + step.key().rule() + " since " + step.key().armedAt());
            }
        }
        return lines;
    }
}
