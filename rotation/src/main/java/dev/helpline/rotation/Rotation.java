package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a rota is planned from. It is said as one sentence:
 *
 * <pre>{@code
 * Rotation.weekly(MONDAY, LocalTime.of(9, 0), vienna)
 *         .covering(frontLine).seats(2)
 *         .among(Person.of(ada), Person.of(grace).share(2), Person.of(alan))
 *         .absent(new Absence(ada, HOLIDAY, may4, may18))
 *         .plan(LocalDate.of(2026, 3, 2), 26);
 * }</pre>
 *
 * <p>Several duties are planned together, so that nobody serves at two of them at once and everybody's whole load is
 * fair: {@code Rotation.of(List.of(frontLine, database, nights), people)}.
 *
 * <p>Each seat goes to whoever must serve soonest. Among n people who are never away, from an empty ledger, nobody's
 * credit is ever farther from zero at a handoff than 1 − 1/(2n − 2) turns if there is one seat (Tijdeman 1980), and
 * always less than one turn if there are several (Baruah, Cohen, Plaxton and Varvel 1996). This holds for the integers
 * of the ledger without a tolerance; the fair share of one shift lies less than one micro-unit from the real number.
 *
 * <p>Planning is a pure function: equal rotations give equal rotas, on any machine and in any locale or default zone.
 * Neither the order of the people nor that of the absences matters. Immutable and thread-safe.
 *
 * @param duties what they take turns at, from 1 to {@value #MAX_DUTIES}
 * @param people who takes turns, from 1 to {@value #MAX_PEOPLE}, kept in the order of their ids
 * @param absences when they are away, at most {@value #MAX_ABSENCES}; may overlap
 * @param limits what may never be asked of anybody; nothing but being in two places at once unless said otherwise
 * @param lines the order in which loads are shared out, each as fairly as those before it allow; by default weekends and
 *     holidays, then nights, then all turns. Lines that are left out follow
 * @param past what earlier plans leave to this one; newcomers need not be in its ledger
 * @param seed decides between people who are equal in every other way; any number, 0 unless said otherwise
 */
public record Rotation(
        List<Duty> duties,
        List<Person> people,
        List<Absence> absences,
        Limits limits,
        List<Line> lines,
        Past past,
        long seed) {

    /** The most duties that one rotation plans together. */
    public static final int MAX_DUTIES = 60;

    /** The most people who may take turns in one rotation. */
    public static final int MAX_PEOPLE = 10_000;

    /** The most absences one rotation may know of. */
    public static final int MAX_ABSENCES = 1_000_000;

    /** The most moves that planning makes to improve a rota. */
    public static final int MAX_MOVES = 100_000;

    /** The longest plan, in shifts of one duty. */
    public static final int MAX_SHIFTS = 100_000;

    /** Checks that duties, people, absences and the past belong together. */
    public Rotation {
        duties = Roll.distinctDuties(duties);
        people = Roll.call(duties, people);
        absences = Roll.knownAbsences(people, absences);
        lines = List.copyOf(lines);
        Roll.checkLedger(people, past.ledger());
    }

    /**
     * A rotation through several duties.
     *
     * @param duties what they take turns at; no two have one name
     * @param people who takes turns, in any order: it never matters
     * @return a rotation without absences or limits and with an empty ledger
     * @throws IllegalArgumentException if nobody is named, or somebody twice
     */
    public static Rotation of(List<Duty> duties, List<Person> people) {
        return new Rotation(duties, people, List.of(), Limits.none(), Line.USUAL, Past.nothing(), 0);
    }

    /**
     * A handoff once a week by the wall clock of a zone: {@code Rotation.weekly(MONDAY, LocalTime.of(9, 0), zone)}.
     *
     * @param day the day of the handoff
     * @param time its local time
     * @param zone the zone of both
     * @return a cadence of weeks
     */
    public static Cadence weekly(DayOfWeek day, LocalTime time, ZoneId zone) {
        LocalDate first = LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day));
        return every(1, Cadence.Unit.WEEKS, first.atTime(time), zone);
    }

    /**
     * A handoff once a day by the wall clock of a zone.
     *
     * @param time the local time of the handoff
     * @param zone its zone
     * @return a cadence of days
     */
    public static Cadence daily(LocalTime time, ZoneId zone) {
        return every(1, Cadence.Unit.DAYS, LocalDate.EPOCH.atTime(time), zone);
    }

    /**
     * A handoff once a month by the wall clock of a zone.
     *
     * @param dayOfMonth from 1 to 31; shorter months change hands on their last day
     * @param time the local time of the handoff
     * @param zone its zone
     * @return a cadence of months
     * @throws java.time.DateTimeException if there is no such day in January
     */
    public static Cadence monthly(int dayOfMonth, LocalTime time, ZoneId zone) {
        return every(
                1,
                Cadence.Unit.MONTHS,
                LocalDate.EPOCH.withDayOfMonth(dayOfMonth).atTime(time),
                zone);
    }

    /**
     * A handoff every so many hours, days, weeks or months by the wall clock of a zone.
     *
     * @param length how many units a shift lasts, from 1 to {@value Cadence#MAX_LENGTH}
     * @param unit what is counted
     * @param anchor the local time of one handoff
     * @param zone its zone
     * @return a cadence
     */
    public static Cadence every(int length, Cadence.Unit unit, LocalDateTime anchor, ZoneId zone) {
        return new Cadence(length, unit, anchor, zone, Optional.empty());
    }

    /**
     * The duty that is planned, or the first of several.
     *
     * @return a duty
     */
    public Duty duty() {
        return duties.get(0);
    }

    /**
     * What everybody was owed before the plan begins.
     *
     * @return the ledger of the past
     */
    public Ledger ledger() {
        return past.ledger();
    }

    /**
     * The same rotation, knowing of more absences.
     *
     * @param more absences to add to those already known
     * @return a new rotation
     * @throws IllegalArgumentException if one of them names somebody who takes no turns
     */
    public Rotation absent(Absence... more) {
        return absent(List.of(more));
    }

    /**
     * The same rotation, knowing of more absences.
     *
     * @param more absences to add to those already known
     * @return a new rotation
     * @throws IllegalArgumentException if one of them names somebody who takes no turns
     */
    public Rotation absent(List<Absence> more) {
        List<Absence> all = Stream.concat(absences.stream(), more.stream()).toList();
        return new Rotation(duties, people, all, limits, lines, past, seed);
    }

    /**
     * The same rotation with other limits.
     *
     * @param limits what may never be asked of anybody
     * @return a new rotation
     */
    public Rotation within(Limits limits) {
        return new Rotation(duties, people, absences, limits, lines, past, seed);
    }

    /**
     * The same rotation, sharing out loads in another order.
     *
     * @param lines the line that decides first, first; lines that are left out follow
     * @return a new rotation
     */
    public Rotation sharing(Line... lines) {
        return new Rotation(duties, people, absences, limits, List.of(lines), past, seed);
    }

    /**
     * The same rotation with other people.
     *
     * @param people who takes turns
     * @return a new rotation
     * @throws IllegalArgumentException if an absence or the ledger names somebody who takes no turns any more; see
     *     {@link Ledger#without}
     */
    public Rotation among(List<Person> people) {
        return new Rotation(duties, people, absences, limits, lines, past, seed);
    }

    /**
     * The same rotation, carrying on from what everybody was owed before.
     *
     * @param ledger replaces the one this rotation has
     * @return a new rotation
     * @throws IllegalArgumentException if it names somebody who takes no turns; see {@link Ledger#without}
     */
    public Rotation after(Ledger ledger) {
        return after(past.with(ledger));
    }

    /**
     * The same rotation, carrying on from earlier plans.
     *
     * @param past replaces the one this rotation has
     * @return a new rotation
     * @throws IllegalArgumentException if its ledger names somebody who takes no turns
     */
    public Rotation after(Past past) {
        return new Rotation(duties, people, absences, limits, lines, past, seed);
    }

    /**
     * The same rotation, with another draw between equals.
     *
     * @param seed any number
     * @return a new rotation
     */
    public Rotation seed(long seed) {
        return new Rotation(duties, people, absences, limits, lines, past, seed);
    }

    /**
     * Whether somebody takes turns here.
     *
     * @param agent anybody
     * @return true if they are among the people, at whatever dates
     */
    public boolean knows(Agent agent) {
        return people.stream().anyMatch(person -> person.agent().is(agent));
    }

    /**
     * Plans from the first handoff on a date or after it.
     *
     * @param startInclusive a date in the zone of the first duty's cadence, in the years 1 to 9999
     * @param shifts how many shifts of the first duty to plan, from 1 to {@value #MAX_SHIFTS}: weeks, for a weekly
     *     cadence. The other duties are planned up to the end of the last of these
     * @return who serves when, and the ledger after
     * @throws IllegalArgumentException if the date or the number of shifts is out of bounds
     */
    public Rota plan(LocalDate startInclusive, int shifts) {
        return plan(startInclusive, shifts, Improver.ofSteps(MAX_MOVES));
    }

    /**
     * Plans from the first handoff on a date or after it, with another improver than {@link Improver#ofSteps} with
     * {@value #MAX_MOVES}.
     *
     * @param startInclusive a date in the zone of the first duty's cadence, in the years 1 to 9999
     * @param shifts how many shifts of the first duty to plan, from 1 to {@value #MAX_SHIFTS}
     * @param improver makes the rota fairer after it is constructed; what it does is checked
     * @return who serves when, and the ledger after
     * @throws IllegalArgumentException if the date or the number of shifts is out of bounds
     */
    public Rota plan(LocalDate startInclusive, int shifts, Improver improver) {
        return plan(startOf(startInclusive), shifts).improved(improver);
    }

    /**
     * Plans every shift that begins in a span of dates.
     *
     * @param startInclusive a date in the zone of the first duty's cadence, in the years 1 to 9999
     * @param endExclusive the first date on which no shift is planned any more, after {@code startInclusive}
     * @return who serves when, and the ledger after
     * @throws IllegalArgumentException if a date is out of bounds, or no shift begins between them
     */
    public Rota plan(LocalDate startInclusive, LocalDate endExclusive) {
        return plan(startInclusive, endExclusive, Improver.ofSteps(MAX_MOVES));
    }

    /**
     * Plans every shift that begins in a span of dates, with another improver.
     *
     * @param startInclusive a date in the zone of the first duty's cadence, in the years 1 to 9999
     * @param endExclusive the first date on which no shift is planned any more, after {@code startInclusive}
     * @param improver makes the rota fairer after it is constructed; what it does is checked
     * @return who serves when, and the ledger after
     * @throws IllegalArgumentException if a date is out of bounds, or no shift begins between them
     */
    public Rota plan(LocalDate startInclusive, LocalDate endExclusive, Improver improver) {
        return plan(new Interval(startOf(startInclusive), startOf(endExclusive)))
                .improved(improver);
    }

    /**
     * Plans on from where an earlier rota ends, with what it left. For an unchanged rotation, two plans in a row are one
     * long plan, unless one of them was improved: then each is as fair as can be at its own end.
     *
     * @param earlier where to carry on; what it left replaces the past this rotation has
     * @param shifts how many shifts of the first duty to plan, from 1 to {@value #MAX_SHIFTS}
     * @return who serves when, from the first handoff at or after the end of {@code earlier}
     * @throws IllegalArgumentException if the number of shifts is out of bounds, or the earlier ledger names somebody
     *     who takes no turns here
     */
    public Rota planAfter(Rota earlier, int shifts) {
        return planAfter(earlier, shifts, Improver.ofSteps(MAX_MOVES));
    }

    /**
     * Plans on from where an earlier rota ends, with an improver of the host's.
     *
     * @param earlier where to carry on; what it left replaces the past this rotation has
     * @param shifts how many shifts of the first duty to plan, from 1 to {@value #MAX_SHIFTS}
     * @param improver makes the rota fairer after it is constructed; with {@link Improver#none()}, two plans in a row
     *     are always one long plan
     * @return who serves when, from the first handoff at or after the end of {@code earlier}
     * @throws IllegalArgumentException if the number of shifts is out of bounds, or the earlier ledger names somebody
     *     who takes no turns here
     */
    public Rota planAfter(Rota earlier, int shifts, Improver improver) {
        return after(earlier.past()).plan(earlier.span().endExclusive(), shifts).improved(improver);
    }

    private Rota plan(Instant startInclusive, int shifts) {
        if (shifts < 1 || shifts > MAX_SHIFTS) {
            throw new IllegalArgumentException(
                    "cannot plan " + shifts + " shifts for " + duty().name() + "; 1 to " + MAX_SHIFTS + " are allowed");
        }
        Instant end = startInclusive;
        Interval shift = firstFrom(duty(), startInclusive);
        for (int i = 0; i < shifts; i++) {
            end = shift.endExclusive();
            shift = i + 1 < shifts ? duty().cadence().shiftAt(end) : shift;
        }
        return plan(new Interval(startInclusive, end));
    }

    private Rota plan(Interval span) {
        Instant start = duties.stream()
                .map(duty -> firstFrom(duty, span.startInclusive()).startInclusive())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean begins = start.isBefore(span.endExclusive());
        return new Plan(this, new Interval(begins ? start : span.startInclusive(), span.endExclusive())).drafted();
    }

    private Instant startOf(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("cannot plan from " + date + "; the years 1 to 9999 are allowed");
        }
        return date.atStartOfDay(duty().cadence().zone()).toInstant();
    }

    private static Interval firstFrom(Duty duty, Instant start) {
        Interval shift = duty.cadence().shiftAt(start);
        return shift.startInclusive().isBefore(start) ? duty.cadence().shiftAt(shift.endExclusive()) : shift;
    }
}
