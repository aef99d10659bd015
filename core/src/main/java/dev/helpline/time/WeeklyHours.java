package dev.helpline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.Set;

/**
 * Hours that repeat every week on the wall clock of one zone, with what is different on single dates.
 *
 * <pre>{@code
 * WeeklyHours.in("Europe/Berlin")
 *         .weekdays("09:00-12:30", "13:30-17:00")
 *         .on(SATURDAY, "10:00-14:00")
 *         .closedOn(LocalDate.of(2026, 12, 24))
 * }</pre>
 *
 * <p>Hours are written {@code HH:MM-HH:MM} or with seconds, half-open: the end does not belong to them. {@code 24:00}
 * is a legal end, and {@code 22:00-06:00+1} passes midnight: it opens its own day up to midnight and the next day from
 * midnight on. The hours of one day may touch, and then are one; overlapping ones are refused. What is said about a date
 * counts for that civil date and nothing else, in this order, the later winning: the week, holidays, hours set for a date
 * or its explicit closing, breaks.
 *
 * <p>A time that a clock change skips is the instant of the change; one that occurs twice is the first of the two.
 *
 * <p>Answers come from tables of one year each, made when a year is first asked about and shared between equal hours;
 * they cost the same for a day and for ten years. Hours are known from {@value #FIRST_YEAR} to {@value #LAST_YEAR} and
 * closed outside.
 *
 * <p>Immutable and thread-safe. Two that consist of the same parts are equal, whatever the order they were said in.
 */
public final class WeeklyHours extends CompiledHours {

    /** The first year in which weekly hours can be open; before it they are closed. */
    public static final int FIRST_YEAR = 1900;

    /** The last year in which weekly hours can be open; after it they are closed. */
    public static final int LAST_YEAR = 2199;

    private final Timetable timetable;

    WeeklyHours(Timetable timetable) {
        this.timetable = timetable;
    }

    /**
     * Begins to say when somebody is there, on the wall clock of a zone.
     *
     * @param zone whose local dates and times the hours are written in
     * @return hours that lack their first opening
     */
    public static UnopenedHours in(ZoneId zone) {
        return new UnopenedHours(zone);
    }

    /**
     * Begins to say when somebody is there, on the wall clock of a zone.
     *
     * @param zone a name of the IANA time-zone database, such as {@code Europe/Berlin}
     * @return hours that lack their first opening
     * @throws IllegalArgumentException if this JDK does not know the zone
     */
    public static UnopenedHours in(String zone) {
        try {
            return in(ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "\"" + zone + "\" is not a time zone this JDK knows; allowed are names of the IANA time-zone"
                            + " database, such as Europe/Berlin",
                    unknown);
        }
    }

    /**
     * Opens further from Monday to Friday.
     *
     * @param spans one or more, such as {@code 09:00-17:00}
     * @return new hours
     * @throws IllegalArgumentException if there is no span, or one is malformed, empty or overlaps another
     */
    public WeeklyHours weekdays(String... spans) {
        return open(Week.WEEKDAYS, spans);
    }

    /**
     * Opens further on all seven days.
     *
     * @param spans one or more, such as {@code 09:00-17:00}
     * @return new hours
     * @throws IllegalArgumentException if there is no span, or one is malformed, empty or overlaps another
     */
    public WeeklyHours everyDay(String... spans) {
        return open(Week.EVERY_DAY, spans);
    }

    /**
     * Opens further on one day of the week.
     *
     * @param day which day
     * @param spans one or more, such as {@code 09:00-17:00}
     * @return new hours
     * @throws IllegalArgumentException if there is no span, or one is malformed, empty or overlaps another
     */
    public WeeklyHours on(DayOfWeek day, String... spans) {
        return open(Set.of(day), spans);
    }

    /**
     * Closes on holidays, unless hours are set for the date; called again, on those too.
     *
     * @param holidays the dates; none changes nothing
     * @return new hours
     * @throws IllegalArgumentException if that leaves no opening from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     */
    public WeeklyHours except(Holidays holidays) {
        return new WeeklyHours(timetable.withHolidays(holidays));
    }

    /**
     * Sets the hours of one date, instead of what the week has for it.
     *
     * @param date which civil date
     * @param spans one or more, none past midnight
     * @return new hours
     * @throws IllegalArgumentException if there is no span, one is malformed, empty, passes midnight or overlaps
     *     another, or the date is closed explicitly
     */
    public WeeklyHours on(LocalDate date, String... spans) {
        return new WeeklyHours(timetable.withDate(date, planFor(date, spans)));
    }

    /**
     * Closes on single dates for the whole day.
     *
     * @param dates which civil dates; none changes nothing
     * @return new hours
     * @throws IllegalArgumentException if hours are set for one of the dates
     */
    public WeeklyHours closedOn(LocalDate... dates) {
        Timetable changed = timetable;
        for (LocalDate date : dates) {
            changed = changed.withDate(date, DayPlan.CLOSED);
        }
        return new WeeklyHours(changed);
    }

    /**
     * Takes a break on one date, out of whatever is open then; a break in closed time changes nothing.
     *
     * @param date which civil date
     * @param spans one or more, none past midnight
     * @return new hours
     * @throws IllegalArgumentException if there is no span, or one is malformed, empty, passes midnight or overlaps
     *     another
     */
    public WeeklyHours breakOn(LocalDate date, String... spans) {
        return new WeeklyHours(timetable.withBreak(date, planFor(date, spans)));
    }

    /**
     * Begins to change the weekly pattern: it holds up to a date.
     *
     * @param date the first civil date on which another pattern holds
     * @return a change that lacks the next pattern
     */
    public HoursChange until(LocalDate date) {
        return new HoursChange(timetable, date);
    }

    /**
     * Whose wall clock the hours are read on.
     *
     * @return the zone they were made in
     */
    public ZoneId zone() {
        return timetable.zone();
    }

    Timetable timetable() {
        return timetable;
    }

    @Override
    YearPage page(int index) {
        return SharedPages.of(timetable, index);
    }

    @Override
    BusinessHours walked() {
        return new DayWalk(timetable);
    }

    /**
     * Whether a civil date of these hours' own zone is a business day.
     *
     * @param date which date
     * @return true if it has any open time
     */
    public boolean opensOn(LocalDate date) {
        return opensOn(date, zone());
    }

    /**
     * {@link #plusDays(Instant, int, ZoneId)} in these hours' own zone.
     *
     * @param start where to begin, open or not
     * @param days how many business days, negative to go back
     * @return the same clock time that many business days away
     */
    public Instant plusDays(Instant start, int days) {
        return plusDays(start, days, zone());
    }

    /**
     * {@link #endOfDay(Instant, int, ZoneId)} in these hours' own zone.
     *
     * @param start where to begin, open or not
     * @param days how many business days after the day of {@code start}
     * @return the last closing of that day
     */
    public Instant endOfDay(Instant start, int days) {
        return endOfDay(start, days, zone());
    }

    /**
     * The version of the time-zone data this JDK answers from, to store beside a due instant: after an update of the
     * data, what was computed with another version is worth computing again.
     *
     * @return such as {@code 2026a}
     */
    public static String zoneDataVersion() {
        return ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
    }

    private WeeklyHours open(Set<DayOfWeek> days, String... spans) {
        return new WeeklyHours(timetable.withLastWeek(week -> opened(week, days, spans)));
    }

    static Week opened(Week week, Set<DayOfWeek> days, String... spans) {
        checkAny(days.size() == 1 ? days.iterator().next() : "a week", spans);
        return week.open(days, spans);
    }

    private static DayPlan planFor(LocalDate date, String... spans) {
        checkAny(date, spans);
        return Arrays.stream(spans)
                .map(text -> withinOneDay(date, text))
                .map(DayPlan::of)
                .reduce(DayPlan.CLOSED, (plan, more) -> plan.and(date, more));
    }

    private static LocalSpan withinOneDay(LocalDate date, String text) {
        LocalSpan span = LocalSpan.parse(text);
        if (span.passesMidnight()) {
            throw new IllegalArgumentException("\"" + text + "\" passes midnight, but what is said about " + date
                    + " ends with that date; write up to 24:00 and say the rest about the next date");
        }
        return span;
    }

    private static void checkAny(Object day, String... spans) {
        if (spans.length == 0) {
            throw new IllegalArgumentException(
                    day + " was given no hours; write at least one span, such as 09:00-17:00");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours hours && timetable.equals(hours.timetable);
    }

    @Override
    public int hashCode() {
        return timetable.hashCode();
    }

    /** The calls that make hours equal to these. */
    @Override
    public String toString() {
        return timetable.toString();
    }
}
