package dev.helpline;

import dev.helpline.spi.Reading;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.Interval;
import dev.helpline.time.Spoken;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why things are due on a ticket when they are: how it stands, which clocks run, what they have counted, and what comes
 * next.
 *
 * @param ticket the ticket, with the steps taken that had come due
 * @param at when it is explained
 * @param clocks those that run or stand still
 * @param next the next step, and when; empty if nothing is due before something else happens
 */
public record TicketExplanation(Ticket ticket, Instant at, List<Reading> clocks, Optional<Step> next) {

    /** How many counted intervals the text lists for each clock; of more, the oldest are only summed up. */
    public static final int MOST_LINES = 5;

    /** Takes a copy. */
    public TicketExplanation {
        clocks = List.copyOf(clocks);
    }

    /**
     * The explanation in words: how the ticket stands, a paragraph a clock, the verdicts so far, what comes next.
     *
     * @param zone whose wall clock the times are shown on
     * @return several lines without a line break at the end
     */
    public String text(ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add("Ticket " + ticket.id() + ", " + Spoken.instant(at, zone) + " (" + zone + "): " + ticket.status()
                + " since " + Spoken.instant(ticket.categorySince(), zone)
                + ticket.arrangements()
                        .hold()
                        .map(hold -> " until " + Spoken.instant(hold.until(), zone) + " (" + hold.reason() + ")")
                        .orElse("")
                + ticket.team().map(Team::name).map(" with "::concat).orElse("")
                + ticket.owner().map(Agent::name).map(", owned by "::concat).orElse(", owned by nobody") + ".");
        ticket.verdicts().forEach(verdict -> lines.add(outcome(verdict, zone)));
        clocks.forEach(clock -> add(lines, clock, zone));
        lines.add(next.map(step -> coming(step, zone)).orElse("Next: nothing is due before something else happens."));
        return String.join("\n", lines);
    }

    private static String outcome(Verdict verdict, ZoneId zone) {
        return capital(verdict.goal()) + ": " + (verdict.met() ? "met, " : "missed, ")
                + Spoken.duration(verdict.spent()) + " of " + Spoken.duration(verdict.target()) + ", at "
                + Spoken.instant(verdict.stoppedAt(), zone) + ".";
    }

    private void add(List<String> lines, Reading clock, ZoneId zone) {
        lines.add(capital(clock.goal()) + ": "
                + clock.target().map(target -> state(clock, target, zone)).orElseGet(() -> fixed(clock, zone)));
        if (clock.target().isPresent()) {
            lines.addAll(counted(clock, zone));
        }
    }

    private String state(Reading clock, Duration target, ZoneId zone) {
        String spent = Spoken.duration(clock.spent()) + " of " + Spoken.duration(target) + " are spent";
        String stands = "it stands still while the ticket is " + ticket.status();
        if (clock.isLate(at)) {
            return "late since " + Spoken.instant(clock.due().orElseThrow(), zone) + "; " + spent
                    + (clock.isRunning() ? "." : ", and " + stands + ".");
        }
        Duration left = target.minus(clock.spent());
        String rest = spent + ", " + Spoken.duration(left) + " are left";
        return clock.due()
                .map(due -> rest + "; it is late at " + Spoken.instant(due, zone) + ".")
                .orElseGet(() -> rest + "; " + stands + ". If that ended now, it would be late at "
                        + Spoken.instant(clock.hours().plus(at, left), zone) + ".");
    }

    private String fixed(Reading clock, ZoneId zone) {
        String due = Spoken.instant(clock.due().orElseThrow(), zone);
        return clock.isLate(at) ? "late since " + due + "." : "due at " + due + ".";
    }

    private static List<String> counted(Reading clock, ZoneId zone) {
        List<Interval> open = clock.ran().stream()
                .flatMap(span -> clock.hours().intervals(span))
                .toList();
        int unlisted = Math.max(0, open.size() - MOST_LINES);
        List<String> lines = new ArrayList<>();
        if (unlisted > 0) {
            Duration sum =
                    open.subList(0, unlisted).stream().map(Interval::duration).reduce(Duration.ZERO, Duration::plus);
            lines.add("  counted before: " + Spoken.duration(sum));
        }
        open.subList(unlisted, open.size())
                .forEach(span ->
                        lines.add("  counted: " + spoken(span, zone) + ", " + Spoken.duration(span.duration())));
        return lines;
    }

    /** Without the date of the end where it is that of the start. */
    private static String spoken(Interval span, ZoneId zone) {
        String start = Spoken.instant(span.startInclusive(), zone);
        String end = Spoken.instant(span.endExclusive(), zone);
        int time = end.lastIndexOf(' ');
        return start + " to " + (start.startsWith(end.substring(0, time)) ? end.substring(time + 1) : end);
    }

    private static String coming(Step step, ZoneId zone) {
        return "Next: " + step.action() + " at " + Spoken.instant(step.due(), zone) + ", because " + step.why()
                + step.guard().map(guard -> " then; only if " + guard).orElse("") + ".";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The text in UTC. */
    @Override
    public String toString() {
        return text(ZoneOffset.UTC);
    }
}
