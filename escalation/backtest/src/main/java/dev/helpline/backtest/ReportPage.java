package dev.helpline.backtest;

import dev.helpline.backtest.Report.GoalResult;
import dev.helpline.backtest.Report.StepResult;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text form of a report. */
final class ReportPage {

    private static final int LISTED = 10;
    private static final String BARS = " ▁▂▃▄▅▆▇█";

    private final StringBuilder text = new StringBuilder();
    private final Report report;

    private ReportPage(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        ReportPage page = new ReportPage(report);
        page.write();
        return page.text.toString();
    }

    private void write() {
        line("Back-test of %s", report.log());
        line("  under %s", report.policy());
        line("");
        report.first()
                .ifPresent(first -> line(
                        "%,d cases, %,d events, from %s to %s",
                        report.cases(),
                        report.events(),
                        day(first),
                        day(report.last().orElse(first))));
        if (report.first().isEmpty()) {
            line("0 cases, 0 events");
        }
        line("");
        hands();
        goals();
        steps();
        arrivals();
        rejected();
    }

    private void hands() {
        heading("How tickets went from hand to hand");
        line("  %,d handoffs between known teams", report.teamHandoffs());
        line("  %,d cases bounced (A → B → A), %s", report.bounced(), share(report.bounced(), report.cases()));
        line("  %,d cases were reopened, %s", report.reopened(), share(report.reopened(), report.cases()));
        line("  %,d cases were finished", report.finished());
        if (report.tiers().size() > 1) {
            line(
                    "  %,d of them never left the front line, %s",
                    report.firstLine(), share(report.firstLine(), report.finished()));
            report.tiers()
                    .forEach(
                            tier -> line("  tier %d: %,d cases, %,.0f hours", tier.tier(), tier.cases(), tier.hours()));
        }
        line("  busiest teams: %s", loads(report.teams()));
        line(
                "  time by what a case was doing: %s",
                report.hoursByCategory().entrySet().stream()
                        .map(entry -> String.format(
                                Locale.ROOT,
                                "%s %,.0f h",
                                entry.getKey().toLowerCase(Locale.ROOT).replace('_', ' '),
                                entry.getValue()))
                        .collect(Collectors.joining(", ")));
        line("");
    }

    private static String loads(List<Report.Load> loads) {
        return loads.stream()
                .limit(5)
                .map(load -> String.format(Locale.ROOT, "%s (%,d cases)", load.name(), load.cases()))
                .collect(Collectors.joining(", "));
    }

    private void goals() {
        if (report.goals().isEmpty()) {
            return;
        }
        heading("Was it in time?");
        for (GoalResult goal : report.goals()) {
            long judged = goal.met() + goal.late();
            line(
                    "  %-12s %-9s within %-9s %,6d of %,6d late, %s; mean %s%s",
                    goal.goal(),
                    goal.priority(),
                    words(goal.target()),
                    goal.late(),
                    judged,
                    share(goal.late(), judged),
                    words(goal.meanSpent()),
                    goal.unknown() == 0
                            ? ""
                            : String.format(Locale.ROOT, "; %,d more cannot be judged", goal.unknown()));
        }
        line("");
    }

    private void steps() {
        heading("What the policy would have done");
        for (StepResult step : report.steps()) {
            line(
                    "  %,6d × %s%s",
                    step.taken(),
                    step.what(),
                    step.alreadySo() == 0
                            ? ""
                            : String.format(Locale.ROOT, " (%,d times it was so already)", step.alreadySo()));
        }
        if (report.steps().isEmpty()) {
            line("  nothing");
        }
        line("");
    }

    private void arrivals() {
        heading("When tickets come in (each column an hour from 0 to 23)");
        long most = report.arrivals().values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        report.arrivals()
                .forEach((day, hours) -> line(
                        "  %-10s%s %,6d",
                        day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT),
                        hours.stream().map(count -> bar(count, most)).collect(Collectors.joining()),
                        hours.stream().mapToLong(Long::longValue).sum()));
        line("");
    }

    private void rejected() {
        if (report.clampedRows() > 0) {
            line(
                    "%,d rows were saved earlier than what stands before them, and were taken for as late.",
                    report.clampedRows());
        }
        if (report.rejectedRows() == 0) {
            line("Every row was understood.");
            return;
        }
        line("%,d rows were NOT understood and count nowhere above:", report.rejectedRows());
        report.rejected().stream().limit(LISTED).forEach(row -> line("  %s, %s", report.log(), row));
        if (report.rejectedRows() > LISTED) {
            line("  … and %,d more; the JSON lists the first %d", report.rejectedRows() - LISTED, Report.MAX_LISTED);
        }
    }

    private static String bar(long count, long most) {
        int height = most == 0 ? 0 : (int) Math.ceil((BARS.length() - 1.0) * count / most);
        return String.valueOf(BARS.charAt(height));
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static String words(Duration duration) {
        return duration.toHours() >= 1
                ? duration.toHours() + " h"
                        + (duration.toMinutesPart() == 0 ? "" : " " + duration.toMinutesPart() + " min")
                : duration.toMinutes() + " min";
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private void heading(String words) {
        line("%s", words);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
