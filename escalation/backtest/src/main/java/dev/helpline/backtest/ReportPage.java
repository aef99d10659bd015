package dev.helpline.backtest;

import static dev.helpline.backtest.Figures.capitalized;
import static dev.helpline.backtest.Figures.lowerCase;
import static dev.helpline.backtest.Figures.rowsWere;
import static dev.helpline.backtest.Figures.share;
import static dev.helpline.backtest.Figures.span;
import static dev.helpline.backtest.Figures.words;

import dev.helpline.backtest.Report.GoalResult;
import dev.helpline.backtest.Report.Load;
import dev.helpline.backtest.Report.StepResult;
import dev.helpline.backtest.Report.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text form of a report. */
final class ReportPage {

    private static final int LISTED = 10;
    private static final int BUSIEST = 5;
    private static final String BARS = " ▁▂▃▄▅▆▇█";

    private final StringBuilder text = new StringBuilder();
    private final Report report;

    private ReportPage(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        ReportPage page = new ReportPage(report);
        page.head();
        page.hands();
        page.goals();
        page.steps();
        page.arrivals();
        page.rejected();
        return page.text.toString();
    }

    private void head() {
        line("Back-test of %s", report.log());
        line("  under %s", report.policy());
        line("");
        String span = report.first()
                .map(first ->
                        ", from " + day(first) + " to " + day(report.last().orElse(first)))
                .orElse("");
        line("%,d cases, %,d events%s", report.cases(), report.events(), span);
        line("");
    }

    private void hands() {
        line("How tickets went from hand to hand");
        line("  %,d handoffs between known teams", report.teamHandoffs());
        line("  %,d cases bounced (A → B → A), %s", report.bounced(), share(report.bounced(), report.cases()));
        line("  %,d cases were reopened, %s", report.reopened(), share(report.reopened(), report.cases()));
        line("  %,d cases were finished%s", report.finished(), unfinished());
        report.firstLine()
                .ifPresent(front ->
                        line("  %,d of them never left the front line, %s", front, share(front, report.finished())));
        for (Tier tier : report.tiers()) {
            line("  tier %d: %,d cases, %,.0f hours", tier.tier(), tier.cases(), tier.hours());
        }
        if (!report.teams().isEmpty()) {
            line(
                    "  busiest teams: %s",
                    report.teams().stream().limit(BUSIEST).map(ReportPage::load).collect(Collectors.joining(", ")));
        }
        if (!report.hoursByCategory().isEmpty()) {
            line("  time by what a case was doing: %s", categories());
        }
        line("");
    }

    private String unfinished() {
        long unfinished = report.cases() - report.finished();
        return unfinished == 0 ? "" : words(" (unfinished, and followed up to their last row: %,d)", unfinished);
    }

    private static String load(Load load) {
        return words("%s (%,d cases)", load.name(), load.cases());
    }

    private String categories() {
        return report.hoursByCategory().entrySet().stream()
                .map(entry -> words("%s %,.0f h", lowerCase(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void goals() {
        if (report.goals().isEmpty()) {
            return;
        }
        line("Was it in time?");
        Map<String, List<GoalResult>> byGoal = report.goals().stream()
                .collect(Collectors.groupingBy(GoalResult::goal, LinkedHashMap::new, Collectors.toList()));
        byGoal.forEach((goal, results) -> {
            long met = results.stream().mapToLong(GoalResult::met).sum();
            long late = results.stream().mapToLong(GoalResult::late).sum();
            line("  %s: %,d of %,d cases in time, %,d late (%s)", goal, met, met + late, late, share(late, met + late));
            results.forEach(this::goal);
        });
        line("");
    }

    private void goal(GoalResult goal) {
        long judged = goal.met() + goal.late();
        String due = words("%s, within %s:", goal.priority(), span(goal.target()));
        String mean = judged == 0 ? "" : ", " + span(goal.meanSpent()) + " on average";
        String unknown = goal.unknown() == 0 ? "" : words("; %,d more cannot be judged", goal.unknown());
        line(
                "    %-28s %,6d of %,6d late (%s)%s%s",
                due, goal.late(), judged, share(goal.late(), judged), mean, unknown);
    }

    private void steps() {
        line("What the policy would have done");
        for (StepResult step : report.steps()) {
            String already = step.alreadySo() == 0 ? "" : words(" (%,d times it was so already)", step.alreadySo());
            line("  %,6d × %s%s", step.taken(), step.what(), already);
        }
        if (report.steps().isEmpty()) {
            line("  nothing");
        }
        line("");
    }

    private void arrivals() {
        line("When tickets come in (each column an hour from 0 to 23, %s)", report.zone());
        long most = report.arrivals().values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        report.arrivals().forEach((day, hours) -> {
            String bars = hours.stream().map(count -> bar(count, most)).collect(Collectors.joining());
            long cases = hours.stream().mapToLong(Long::longValue).sum();
            line("  %-10s%s %,6d", capitalized(day.name()), bars, cases);
        });
        line("");
    }

    private void rejected() {
        if (report.clampedRows() > 0) {
            line("%s saved earlier than what stands before, and taken for as late.", rowsWere(report.clampedRows()));
        }
        if (report.rejectedRows() == 0) {
            line("Every row was understood.");
            return;
        }
        line("%s NOT understood, and counted nowhere above:", rowsWere(report.rejectedRows()));
        report.rejected().stream().limit(LISTED).forEach(row -> line("  %s, %s", report.log(), row));
        if (report.rejectedRows() > LISTED) {
            line("  … and %,d more; the JSON lists the first %d", report.rejectedRows() - LISTED, Report.MAX_LISTED);
        }
    }

    private static String bar(long count, long most) {
        int height = most == 0 ? 0 : (int) Math.ceil((BARS.length() - 1.0) * count / most);
        return String.valueOf(BARS.charAt(height));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, report.zone());
    }

    private void line(String format, Object... values) {
        text.append(words(format, values)).append('\n');
    }
}
