package dev.helpline;

import dev.helpline.spi.Step;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.Spoken;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What will happen to a ticket if nobody acts.
 *
 * @param ticket the ticket as it stands
 * @param steps what will be done, or passed over, oldest first; at most {@value #MOST_STEPS}
 * @param isWhole whether nothing comes after these
 * @param after the ticket after these
 */
public record Forecast(Ticket ticket, List<Course.Taken> steps, boolean isWhole, Ticket after) {

    /** How many steps are foreseen at most. */
    public static final int MOST_STEPS = 100;

    /** Takes a copy. */
    public Forecast {
        steps = List.copyOf(steps);
    }

    /**
     * The forecast in words, one line a step.
     *
     * @param zone whose wall clock the times are shown on
     * @return several lines without a line break at the end
     */
    public String text(ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add("If nobody acts on ticket " + ticket.id() + " (times in " + zone + "):");
        steps.forEach(taken -> lines.add("  " + line(taken, zone)));
        if (steps.isEmpty()) {
            lines.add("  nothing happens");
        }
        if (!isWhole) {
            lines.add("  and more");
        }
        return String.join("\n", lines);
    }

    private static String line(Course.Taken taken, ZoneId zone) {
        Step step = taken.step();
        return Spoken.instant(step.due(), zone) + ": " + step.action() + ", because " + step.why()
                + taken.passedOver()
                        .map(over -> " (as things stand, passed over: " + over.reason() + ")")
                        .orElse("");
    }

    /** The text in UTC. */
    @Override
    public String toString() {
        return text(ZoneOffset.UTC);
    }
}
