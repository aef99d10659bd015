package dev.helpline.rotation.view;

import static dev.helpline.rotation.view.Svg.FAINT;
import static dev.helpline.rotation.view.Svg.GRID;
import static dev.helpline.rotation.view.Svg.INK;

import dev.helpline.rotation.Absence;
import dev.helpline.rotation.Gap;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Turn;
import dev.helpline.time.Holiday;
import dev.helpline.time.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One picture of a rota, while it is drawn: the legend, then strip by strip from what lies behind to what lies before. */
final class RotaDrawing {

    private static final double MARGIN = 16;
    private static final double ROW = 20;
    private static final double HEAD = 40;
    private static final double LONGEST_NAME = 190;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final RotaPicture picture;
    private final ZoneId zone;
    private final List<Person> rows;
    private final List<Gap> gaps;
    private final List<String> open;
    private final List<Strip> strips;
    private final List<Bar> bars;
    private final Map<String, Look> looks;
    private final Map<LocalDate, String> holidays = new TreeMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final double left;
    private final Svg svg;

    RotaDrawing(RotaPicture picture) {
        this.picture = picture;
        this.zone = picture.zone();
        this.rows = picture.rows();
        this.gaps = picture.gaps();
        this.open = gaps.stream().map(Gap::duty).distinct().sorted().toList();
        this.strips = Strip.of(picture.shifts(), picture.shown(), zone);
        this.bars = Bar.of(picture.rota()).stream()
                .filter(bar -> picture.shows(bar.span()))
                .toList();
        this.looks = Look.of(picture.rota().rotation().duties());
        double widest = 40;
        for (Person person : rows) {
            rowOf.put(person.agent().id(), rowOf.size());
            widest = Math.max(widest, Svg.width(person.agent().name(), 12));
        }
        this.left = MARGIN + Math.min(widest, LONGEST_NAME) + 10;
        Legend legend =
                new Legend(looks, bars, isAnybodyAway(), left + strips.get(0).width());
        double height = 44 + legend.height() + strips.size() * stripHeight() + MARGIN;
        double width = Math.max(left + strips.get(0).width() + MARGIN, 480);
        this.svg = Svg.picture(width, height, title(), description());
        nameHolidays();
        Legend.patterns(svg);
        svg.words(MARGIN, 28, title(), "font-size", 16, "font-weight", 600, "fill", INK);
        legend.draw(svg, MARGIN, 44);
        double top = 44 + legend.height();
        for (Strip strip : strips) {
            draw(strip, top);
            top += stripHeight();
        }
    }

    String svg() {
        return svg.close("svg").toString();
    }

    private double stripHeight() {
        return HEAD + rowsHeight() + 16;
    }

    private double rowsHeight() {
        return y(rows.size());
    }

    /** Where a person's row begins; duties that nobody takes somewhere have theirs above. */
    private double y(int row) {
        return (row + open.size()) * ROW;
    }

    private boolean isAnybodyAway() {
        LocalDate first = strips.get(0).first();
        LocalDate end = strips.get(strips.size() - 1).end();
        return picture.rota().rotation().absences().stream()
                .anyMatch(absence -> absence.startInclusive().isBefore(end) && first.isBefore(absence.endExclusive()));
    }

    private String title() {
        LocalDate first = picture.shown().startInclusive().atZone(zone).toLocalDate();
        LocalDate last =
                picture.shown().endExclusive().minusNanos(1).atZone(zone).toLocalDate();
        return "Rota " + first + " to " + last;
    }

    private String description() {
        int empty = gaps.stream().mapToInt(Gap::seats).sum();
        String open = empty == 0 ? "every seat is filled" : empty + (empty == 1 ? " seat is" : " seats are") + " empty";
        return rows.size() + " people, duties: " + String.join(", ", looks.keySet()) + "; " + open + ". Times of "
                + zone + ".";
    }

    private void nameHolidays() {
        LocalDate first = strips.get(0).first();
        LocalDate last = strips.get(strips.size() - 1).end();
        picture.rota().rotation().duties().stream()
                .flatMap(duty -> duty.weights().holidays().between(first, last).stream())
                .distinct()
                .forEach(this::name);
    }

    private void name(Holiday holiday) {
        String name = holiday.name().isBlank() ? "holiday" : holiday.name();
        holidays.merge(holiday.date(), name, (one, other) -> one.equals(other) ? one : one + ", " + other);
    }

    private void draw(Strip strip, double top) {
        svg.open("g", "transform", "translate(0 " + Math.round(top + HEAD) + ")");
        drawDays(strip);
        drawNames(strip);
        drawAbsences(strip);
        drawBars(strip);
        drawGaps(strip);
        svg.close("g");
    }

    private void drawDays(Strip strip) {
        for (LocalDate date = strip.first(); date.isBefore(strip.end()); date = date.plusDays(1)) {
            drawDay(strip, date);
        }
    }

    private void drawDay(Strip strip, LocalDate date) {
        double x = left + strip.x(date);
        String holiday = holidays.get(date);
        if (holiday != null) {
            svg.titled(
                    "rect",
                    date + " " + holiday,
                    "x",
                    x,
                    "y",
                    0,
                    "width",
                    strip.day(),
                    "height",
                    rowsHeight(),
                    "fill",
                    "#E0E0E0");
            svg.words(x + strip.day() / 2, -1, "★", "font-size", 9, "text-anchor", "middle", "fill", FAINT);
        } else if (strip.day() >= 14 && date.getDayOfWeek().getValue() > 5) {
            svg.leaf("rect", "x", x, "y", 0, "width", strip.day(), "height", rowsHeight(), "fill", "#F4F4F4");
        }
        boolean month = date.getDayOfMonth() == 1;
        boolean tick = date.getDayOfWeek() == DayOfWeek.MONDAY || strip.day() >= 14;
        if (month || tick) {
            svg.leaf(
                    "line",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    month ? -24 : -10,
                    "y2",
                    rowsHeight(),
                    "stroke",
                    month ? "#999999" : GRID);
        }
        if (tick) {
            svg.words(x + 2, -10, "" + date.getDayOfMonth(), "font-size", 10, "fill", FAINT);
        }
        boolean first = date.equals(strip.first()) && date.getDayOfMonth() < 12;
        long rest = strip.end().toEpochDay() - date.toEpochDay();
        if ((month || first) && rest * strip.day() > 60) {
            svg.words(x + 2, -25, MONTH.format(date), "font-size", 12, "font-weight", 600, "fill", INK);
        }
    }

    private void drawNames(Strip strip) {
        double right = left + strip.width();
        for (int row = 0; row < rows.size(); row++) {
            String name = rows.get(row).agent().name();
            double bottom = y(row) + ROW;
            svg.leaf("line", "x1", MARGIN, "x2", right, "y1", bottom, "y2", bottom, "stroke", GRID);
            svg.words(MARGIN, bottom - 6, Svg.fitting(name, 12, left - MARGIN - 8), "fill", INK);
        }
    }

    private void drawAbsences(Strip strip) {
        for (Absence absence : picture.rota().rotation().absences()) {
            Integer row = rowOf.get(absence.agent().id());
            double start = strip.x(absence.startInclusive());
            double end = strip.x(absence.endExclusive());
            if (row != null && start < end) {
                svg.titled(
                        "rect",
                        absence.agent().name() + " is away from " + absence.startInclusive() + " until "
                                + absence.endExclusive(),
                        "x",
                        left + start,
                        "y",
                        y(row) + 1,
                        "width",
                        end - start,
                        "height",
                        ROW - 2,
                        "fill",
                        "url(#helpline-away)");
            }
        }
    }

    private void drawBars(Strip strip) {
        for (Bar bar : bars) {
            Integer row = rowOf.get(bar.agent());
            Look look = looks.get(bar.duty());
            double start = strip.x(bar.span().startInclusive());
            double end = strip.x(bar.span().endExclusive());
            if (row != null && look != null && start < end) {
                String title =
                        rows.get(row).agent().name() + ", " + bar.duty() + part(bar.part()) + ", " + words(bar.span());
                look.draw(svg, bar.part(), title, left + start, y(row) + 3, end - start, ROW - 6);
            }
        }
    }

    private void drawGaps(Strip strip) {
        for (int row = 0; row < open.size(); row++) {
            double bottom = (row + 1) * ROW;
            String name = Svg.fitting("nobody: " + open.get(row), 12, left - MARGIN - 8);
            svg.words(MARGIN, bottom - 6, name, "fill", Look.NOBODY, "font-weight", 600);
            svg.leaf("line", "x1", MARGIN, "x2", left + strip.width(), "y1", bottom, "y2", bottom, "stroke", "#999999");
        }
        for (Gap gap : gaps) {
            double start = strip.x(gap.span().startInclusive());
            double end = strip.x(gap.span().endExclusive());
            if (start < end) {
                double y = open.indexOf(gap.duty()) * ROW + 3;
                drawGap(gap, left + start, y, end - start);
            }
        }
    }

    private void drawGap(Gap gap, double x, double y, double width) {
        String cause = gap.cause().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        svg.titled(
                "rect",
                gap.seats() + " empty at " + gap.duty() + ", " + words(gap.span()) + ": " + cause,
                "x",
                x + 1,
                "y",
                y,
                "width",
                Math.max(1, width - 2),
                "height",
                ROW - 6,
                "fill",
                "#FFFFFF",
                "stroke",
                Look.NOBODY,
                "stroke-width",
                2);
        String seats = "" + gap.seats();
        if (width >= Svg.width(seats, 10) + 4) {
            svg.words(
                    x + width / 2,
                    y + ROW - 10,
                    seats,
                    "font-size",
                    10,
                    "text-anchor",
                    "middle",
                    "fill",
                    Look.NOBODY,
                    "pointer-events",
                    "none");
        }
    }

    private static String part(Turn.Part part) {
        return switch (part) {
            case SERVING -> "";
            case PAIRED -> " (paired)";
            case SHADOWING -> " (shadowing)";
        };
    }

    private String words(Interval span) {
        return MOMENT.format(span.startInclusive().atZone(zone)) + " to "
                + MOMENT.format(span.endExclusive().atZone(zone));
    }
}
