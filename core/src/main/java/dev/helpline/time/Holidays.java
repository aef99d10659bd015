package dev.helpline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Civil dates on which nobody is there, with their names: single dates, spans of dates, days that return every year.
 *
 * <p>A holiday is one line of text, which is also how it prints and how it is stored:
 *
 * <pre>{@code
 * Holidays.of(
 *         "2026-04-03: Good Friday",
 *         "2026-12-24..2026-12-31: Company closing",
 *         "12-25: Christmas Day",
 *         "third Monday of January: Martin Luther King Day",
 *         "06-19, since 2021, Sunday on Monday: Juneteenth")
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two with the same lines are equal, whatever their order.
 */
public final class Holidays {

    private static final Holidays NONE = new Holidays(Stream.of());

    private final List<HolidayRule> rules;

    private Holidays(Stream<HolidayRule> rules) {
        this.rules = rules.distinct()
                .sorted(Comparator.comparing(HolidayRule::toString))
                .toList();
    }

    /**
     * No holidays at all.
     *
     * @return an empty calendar
     */
    public static Holidays none() {
        return NONE;
    }

    /**
     * Holidays as people write them. A line is a date {@code 2026-12-25}, a span of dates {@code 2026-12-24..2026-12-31}
     * with both ends included, a day of every year {@code 12-25} (29 February only in leap years) or a counted weekday
     * {@code third Monday of January} (first to fifth, or last). Conditions follow a comma: {@code since 2021} and
     * {@code until 2030} bound the years; {@code Sunday on Monday} keeps it on the nearest Monday when it falls on a
     * Sunday. A name follows a colon.
     *
     * @param lines one holiday each; none is an empty calendar
     * @return the calendar
     * @throws IllegalArgumentException naming the first line that cannot be read, and what can
     */
    public static Holidays of(String... lines) {
        return new Holidays(Arrays.stream(lines).map(HolidayLine::parse));
    }

    /**
     * Holidays on single dates, without names.
     *
     * @param dates civil dates; none is an empty calendar
     * @return the calendar
     */
    public static Holidays on(LocalDate... dates) {
        return on(Arrays.stream(dates).map(date -> new Holiday(date, "")).toList());
    }

    /**
     * Holidays that another library has worked out.
     *
     * @param holidays dates with their names; none is an empty calendar
     * @return the calendar
     */
    public static Holidays on(Collection<Holiday> holidays) {
        return new Holidays(holidays.stream()
                .map(holiday -> HolidayRule.of(
                        new DayRule.Dates(holiday.date(), holiday.date()),
                        holiday.name().strip())));
    }

    /**
     * A span of dates, without a name.
     *
     * @param firstInclusive its first date
     * @param lastInclusive its last date, not before the first
     * @return the calendar
     * @throws IllegalArgumentException if the last date lies before the first
     */
    public static Holidays range(LocalDate firstInclusive, LocalDate lastInclusive) {
        return new Holidays(Stream.of(HolidayRule.of(HolidayLine.range(firstInclusive, lastInclusive), "")));
    }

    /**
     * The holidays of both calendars.
     *
     * @param more another calendar
     * @return a new calendar
     */
    public Holidays with(Holidays more) {
        return new Holidays(Stream.concat(rules.stream(), more.rules.stream()));
    }

    /**
     * Only the holidays whose name passes; public feeds list mere observances among the days off.
     *
     * @param name is asked for every line; a holiday without a name has the empty one
     * @return a new calendar
     */
    public Holidays only(Predicate<String> name) {
        return new Holidays(rules.stream().filter(rule -> name.test(rule.name())));
    }

    /**
     * Gives all of these holidays one name.
     *
     * @param name what people call them
     * @return a new calendar
     */
    public Holidays named(String name) {
        return changed(rule -> rule.named(name.strip()));
    }

    /**
     * Keeps a holiday that falls on one weekday on the nearest other weekday instead; the last word about a weekday
     * wins.
     *
     * @param from where holidays are not kept
     * @param to where they are kept instead, at most three days away
     * @return a new calendar
     */
    public Holidays moved(DayOfWeek from, DayOfWeek to) {
        return changed(rule -> rule.moved(from, to));
    }

    /**
     * Whether nobody is there on a date.
     *
     * @param date a civil date
     * @return true if it is a holiday
     */
    public boolean contains(LocalDate date) {
        return nameOf(date).isPresent();
    }

    /**
     * Why nobody is there on a date.
     *
     * @param date a civil date
     * @return the names of its holidays with commas between, which may be empty; nothing if it is no holiday
     */
    public Optional<String> nameOf(LocalDate date) {
        List<Holiday> found = between(date, date);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream()
                        .map(Holiday::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /**
     * The holidays of a span of dates.
     *
     * @param firstInclusive the first date
     * @param lastInclusive the last date; before the first it makes an empty span
     * @return by date, then by name
     */
    public List<Holiday> between(LocalDate firstInclusive, LocalDate lastInclusive) {
        List<Holiday> found = new ArrayList<>();
        for (HolidayRule rule : rules) {
            rule.datesIn(firstInclusive, lastInclusive, date -> found.add(new Holiday(date, rule.name())));
        }
        found.sort(Comparator.comparing(Holiday::date).thenComparing(Holiday::name));
        return List.copyOf(found);
    }

    /**
     * The lines that make this calendar, for storing.
     *
     * @return one line a holiday, in a fixed order; empty if there are none
     */
    public List<String> lines() {
        return rules.stream().map(HolidayRule::toString).toList();
    }

    void datesIn(LocalDate first, LocalDate last, Consumer<LocalDate> found) {
        for (HolidayRule rule : rules) {
            rule.datesIn(first, last, found);
        }
    }

    private Holidays changed(UnaryOperator<HolidayRule> change) {
        return new Holidays(rules.stream().map(change));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holidays holidays && rules.equals(holidays.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** The call that makes it. */
    @Override
    public String toString() {
        return rules.isEmpty()
                ? "Holidays.none()"
                : lines().stream().collect(Collectors.joining("\", \"", "Holidays.of(\"", "\")"));
    }
}
