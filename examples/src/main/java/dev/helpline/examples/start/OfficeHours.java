package dev.helpline.examples.start;

import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** When something is due that may take eight office hours, and why then. */
public final class OfficeHours {

    private OfficeHours() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // snippet: hours
        var office = WeeklyHours.in("Europe/Berlin")
                .weekdays("09:00-12:30", "13:30-17:00")
                .except(Holidays.of("05-01: Labour Day", "12-25: Christmas Day"));

        var asked = Instant.parse("2026-04-30T14:00:00Z"); // Thursday, 16:00 in Berlin
        out.println(office.explain(asked, Duration.ofHours(8)).text(office.zone()));
        // end
    }
}
