package dev.helpline.escalation;

import static dev.helpline.escalation.Measure.FIRST_REPLY;
import static dev.helpline.escalation.Measure.NEXT_REPLY;
import static dev.helpline.escalation.Measure.RESOLUTION;
import static dev.helpline.escalation.Measure.UNOWNED;
import static dev.helpline.escalation.Measure.UPDATE;
import static dev.helpline.spi.Audience.OWNER;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * How a ticket of a time line stands, and what a ladder says of it.
 *
 * @param life the ticket
 * @param now when
 * @param hours what counts
 * @param paused when clocks stand still
 * @param targets how long each clock may take
 */
record TimelineMoment(
        TicketLife life, Instant now, BusinessHours hours, Set<Category> paused, Map<Measure, Allowance> targets) {

    /** What a ladder says of a fact the row names, as text. */
    String actual(String fact, JsonNode expected) {
        return switch (fact) {
            case "firstResponseDue", "responseDue" -> due(late(FIRST_REPLY));
            case "solutionDue" -> due(late(RESOLUTION));
            case "updateDue" -> due(late(NEXT_REPLY));
            case "updateMinutes" -> "" + spent(NEXT_REPLY);
            case "updateMarginMinutes" -> "" + (minutes(NEXT_REPLY) - spent(NEXT_REPLY));
            case "keepInLoopDue" -> due(late(UPDATE));
            case "ownDue" -> due(late(UNOWNED));
            case "nextDue" -> due(every());
            case "firstResponseMinutes" -> "" + spent(FIRST_REPLY);
            case "solutionMinutes" -> "" + spent(RESOLUTION);
            case "firstResponseMarginMinutes" -> "" + (minutes(FIRST_REPLY) - spent(FIRST_REPLY));
            case "solutionMarginMinutes" -> "" + (minutes(RESOLUTION) - spent(RESOLUTION));
            case "waitingSeconds" -> "" + waiting().toSeconds();
            case "levels" -> levels(expected.path(fact)).toString();
            case "breached" -> breached().toString();
            case "verdict" -> word();
            default -> throw new IllegalArgumentException("nothing is known of " + fact);
        };
    }

    private Ladder goal(Measure clock) {
        Beginning beginning = Ladder.counting(hours);
        Ladder ladder = beginning.with(Goal.of(Clock.of(clock)).within(targets.get(clock)));
        return paused.isEmpty() ? ladder.neverPaused() : ladder.pausedWhile(paused.toArray(Category[]::new));
    }

    private Policy late(Measure clock) {
        return goal(clock).whenLate().tell(OWNER);
    }

    private Policy every() {
        return targets.keySet().stream().map(this::late).reduce(Policy.none(), Policy::or);
    }

    private String due(Policy policy) {
        return life.due(policy).map(Instant::toString).orElse("none");
    }

    private List<String> levels(JsonNode levels) {
        return levels.values().stream()
                .map(this::offset)
                .map(offset -> offset.isNegative()
                        ? goal(levelled()).before(offset.negated())
                        : goal(levelled()).late(offset))
                .map(moment -> due(moment.tell(OWNER)))
                .toList();
    }

    /** Levels may lie whole working days before the goal is late: as much business time as these have. */
    private Duration offset(JsonNode level) {
        if (!level.has("offsetWorkingDays")) {
            return Duration.ofSeconds(level.path("offsetSeconds").asLong());
        }
        Instant due = life.due(late(levelled())).orElseThrow();
        return hours.between(
                due, hours.plusDays(due, level.path("offsetWorkingDays").asInt(), ZoneOffset.UTC));
    }

    private long minutes(Measure clock) {
        return targets.get(clock).least().toMinutes();
    }

    /** The goal that levels and pauses are told of. */
    private Measure levelled() {
        return targets.containsKey(UNOWNED) ? UNOWNED : RESOLUTION;
    }

    /** The business time by which pauses have put the due instant off. */
    private Duration waiting() {
        Instant due = life.due(late(levelled())).orElseThrow();
        return hours.between(life.ticket().openedAt(), due)
                .minus(targets.get(levelled()).from(life.ticket().openedAt(), hours));
    }

    private long spent(Measure clock) {
        return verdict(clock).orElseThrow().spent().toMinutes();
    }

    private Optional<Verdict> verdict(Measure clock) {
        return life.allVerdicts(goal(clock)).stream().findFirst();
    }

    private List<String> breached() {
        return targets.keySet().stream()
                .filter(clock ->
                        verdict(clock).filter(verdict -> !verdict.met()).isPresent()
                                || life.due(late(clock))
                                        .filter(due -> !due.isAfter(now))
                                        .isPresent())
                .map(measure -> measure == NEXT_REPLY ? "update" : measure.words())
                .toList();
    }

    /** Their agreement stays open until the ticket is resolved, however early its only clock has stopped. */
    private String word() {
        String outcome = breached().isEmpty() ? "hit" : "missed";
        return life.ticket().category().isFinished() ? outcome : "active";
    }
}
