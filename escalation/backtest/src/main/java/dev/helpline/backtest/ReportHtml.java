package dev.helpline.backtest;

import static dev.helpline.backtest.Figures.capitalized;
import static dev.helpline.backtest.Figures.lowerCase;
import static dev.helpline.backtest.Figures.rowsWere;
import static dev.helpline.backtest.Figures.share;
import static dev.helpline.backtest.Figures.span;
import static dev.helpline.backtest.Figures.words;
import static dev.helpline.backtest.Html.tag;
import static dev.helpline.backtest.HtmlTable.bar;
import static dev.helpline.backtest.HtmlTable.bars;
import static dev.helpline.backtest.HtmlTable.cell;
import static dev.helpline.backtest.HtmlTable.figure;
import static dev.helpline.backtest.HtmlTable.figureHead;
import static dev.helpline.backtest.HtmlTable.head;
import static dev.helpline.backtest.HtmlTable.table;

import com.google.common.io.Resources;
import dev.helpline.backtest.Report.GoalResult;
import dev.helpline.backtest.Report.Load;
import dev.helpline.backtest.Report.StepResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The report as a web page in one file: no script, nothing fetched, every chart a table whose cells are drawn by the style
 * sheet, so that it can be read aloud, printed and mailed.
 */
final class ReportHtml {

    private static final String STYLE = "report.css";
    private static final int BUSIEST = 20;

    /** From this share of the darkest cell on, words on it are light. */
    private static final double DEEP = 0.55;

    private final Report report;
    private final List<Html> difference;

    private ReportHtml(Report report, List<Html> difference) {
        this.report = report;
        this.difference = difference;
    }

    static String of(Report report) {
        return new ReportHtml(report, List.of()).page();
    }

    /** The report of the policy that is tried, and what is different under it. */
    static String of(Difference difference) {
        return new ReportHtml(difference.after(), List.of(DifferenceHtml.of(difference))).page();
    }

    private String page() {
        Html head = tag("head")
                .of(
                        new Html("<meta charset=\"utf-8\"/>"),
                        new Html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"),
                        tag("title").of("Back-test of " + report.log()),
                        tag("style").of(new Html(style())));
        Html body = tag("body")
                .of(Stream.of(title(), tiles(), difference, goals(), steps(), arrivals(), work(), rejected())
                        .flatMap(List::stream)
                        .toList());
        return "<!DOCTYPE html>\n"
                + tag("html").with("lang", "en").of(head, body).source() + "\n";
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(ReportHtml.class, STYLE), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the style sheet of the report cannot be read", broken);
        }
    }

    private List<Html> title() {
        String span = report.first()
                .map(first -> words(
                        "%,d cases, %,d events, from %s to %s (%s)",
                        report.cases(),
                        report.events(),
                        day(first),
                        day(report.last().orElse(first)),
                        report.zone()))
                .orElse("No cases");
        return List.of(
                tag("h1").of("Back-test of " + report.log()),
                tag("p").of(span),
                tag("details")
                        .of(
                                tag("summary").of("The policy that was watching"),
                                tag("p", "policy").of(report.policy())));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, report.zone());
    }

    private List<Html> tiles() {
        List<Html> tiles = new ArrayList<>();
        tiles.add(tile(words("%,d", report.finished()), "cases were finished"));
        report.firstLine()
                .ifPresent(front ->
                        tiles.add(tile(share(front, report.finished()), "of those never left the front line")));
        tiles.add(tile(words("%,d", report.teamHandoffs()), "handoffs between teams"));
        tiles.add(tile(share(report.bounced(), report.cases()), "of all cases bounced (A → B → A)"));
        tiles.add(tile(share(report.reopened(), report.cases()), "were reopened"));
        return List.of(tag("div", "tiles").of(tiles));
    }

    private static Html tile(String figure, String words) {
        return tag("p", "tile").of(tag("strong").of(figure), tag("span").of(words));
    }

    private List<Html> goals() {
        if (report.goals().isEmpty()) {
            return List.of();
        }
        List<Html> rows = report.goals().stream().map(ReportHtml::goal).toList();
        return section(
                "Was it in time?",
                tag("p").of(
                                tag("span", "key met").of("in time"),
                                tag("span", "key late").of("late"),
                                tag("span", "key unknown").of("cannot be judged")),
                table(
                        List.of(
                                head("goal"),
                                head("priority"),
                                figureHead("within"),
                                figureHead("in time"),
                                figureHead("late"),
                                figureHead("share late"),
                                figureHead("spent on average"),
                                head("")),
                        rows));
    }

    private static Html goal(GoalResult goal) {
        long judged = goal.met() + goal.late();
        double all = Math.max(1, judged + goal.unknown());
        return tag("tr")
                .of(
                        cell(goal.goal()),
                        cell(goal.priority()),
                        figure(span(goal.target())),
                        figure(words("%,d", goal.met())),
                        figure(words("%,d", goal.late())),
                        figure(share(goal.late(), judged)),
                        figure(judged == 0 ? "" : span(goal.meanSpent())),
                        bars(
                                bar("met", goal.met() / all),
                                bar("late", goal.late() / all),
                                bar("unknown", goal.unknown() / all)));
    }

    private List<Html> steps() {
        if (report.steps().isEmpty()) {
            return section("What the policy would have done", tag("p").of("Nothing."));
        }
        double most = report.steps().get(0).taken();
        List<Html> rows = report.steps().stream().map(step -> step(step, most)).toList();
        return section(
                "What the policy would have done",
                tag("p").of(
                                tag("span", "key met").of("new"),
                                tag("span", "key unknown").of("so already when it came due")),
                table(List.of(head("step"), figureHead("times"), figureHead("so already"), head("")), rows));
    }

    private static Html step(StepResult step, double most) {
        return tag("tr")
                .of(
                        cell(step.what()),
                        figure(words("%,d", step.taken())),
                        figure(step.alreadySo() == 0 ? "" : words("%,d", step.alreadySo())),
                        bars(
                                bar("met", (step.taken() - step.alreadySo()) / most),
                                bar("unknown", step.alreadySo() / most)));
    }

    private List<Html> arrivals() {
        long most = report.arrivals().values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        Html hours = tag("tr")
                .of(Stream.concat(
                                Stream.of(tag("th").of("")),
                                IntStream.range(0, 24)
                                        .mapToObj(hour -> tag("th").of(String.valueOf(hour))))
                        .toList());
        List<Html> rows = report.arrivals().entrySet().stream()
                .map(day -> arrivals(day.getKey(), day.getValue(), (double) Math.max(1, most)))
                .toList();
        return section(
                "When tickets come in",
                tag("p").of("Cases opened by weekday and hour, " + report.zone() + "."),
                tag("table", "heat").of(tag("thead").of(hours), tag("tbody").of(rows)));
    }

    private static Html arrivals(DayOfWeek day, List<Long> hours, double most) {
        List<Html> cells = new ArrayList<>();
        cells.add(tag("th").of(capitalized(day.name())));
        for (long cases : hours) {
            double share = cases / most;
            cells.add(tag("td", share > DEEP ? "deep" : "pale")
                    .with("style", words("--share:%.3f", share))
                    .of(cases == 0 ? "" : words("%d", cases)));
        }
        return tag("tr").of(cells);
    }

    private List<Html> work() {
        List<Html> tables = new ArrayList<>();
        tables.add(loads(
                "time by what a case was doing",
                "hours",
                List.copyOf(report.hoursByCategory().entrySet()),
                entry -> lowerCase(entry.getKey()),
                Map.Entry::getValue));
        tables.add(
                loads("tier", "cases", report.tiers(), tier -> "tier " + tier.tier(), tier -> (double) tier.cases()));
        tables.add(loads("team", "cases", report.teams(), Load::name, load -> (double) load.cases()));
        tables.add(loads("person", "cases", report.people(), Load::name, load -> (double) load.cases()));
        return section("Where the work was", tag("div", "side").of(tables));
    }

    private static <T> Html loads(
            String what, String unit, List<T> all, Function<T, String> name, ToDoubleFunction<T> amount) {
        if (all.isEmpty()) {
            return Html.text("");
        }
        double most = all.stream().mapToDouble(amount).max().orElse(1);
        List<Html> rows = all.stream()
                .limit(BUSIEST)
                .map(one -> tag("tr")
                        .of(
                                cell(name.apply(one)),
                                figure(words("%,.0f", amount.applyAsDouble(one))),
                                bars(bar("met", most == 0 ? 0 : amount.applyAsDouble(one) / most))))
                .toList();
        Html table = table(List.of(head(what), figureHead(unit), head("")), rows);
        return all.size() <= BUSIEST
                ? table
                : tag("div").of(table, tag("p").of(words("and %,d more in the JSON", all.size() - BUSIEST)));
    }

    private List<Html> rejected() {
        if (report.rejectedRows() == 0) {
            return section("What could not be read", tag("p").of("Every row was understood." + clamped()));
        }
        List<Html> rows = report.rejected().stream()
                .map(row -> tag("li").of(report.log() + ", " + row))
                .toList();
        return section(
                "What could not be read",
                tag("p", "warning")
                        .of(words(
                                "%s not understood, and counted nowhere above. The first %,d:%s",
                                rowsWere(report.rejectedRows()), rows.size(), clamped())),
                tag("ul").of(rows));
    }

    private String clamped() {
        return report.clampedRows() == 0
                ? ""
                : words(
                        " Of those that were, %,d were saved earlier than what stands before, and taken for as late.",
                        report.clampedRows());
    }

    private static List<Html> section(String title, Html... content) {
        List<Html> inside = new ArrayList<>(List.of(tag("h2").of(title)));
        inside.addAll(List.of(content));
        return List.of(tag("section").of(inside));
    }
}
