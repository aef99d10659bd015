package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
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
 * <p>Each shift goes to whoever must serve soonest. Among n people who are never away, from an empty ledger, nobody's
 * credit is ever farther from zero at a handoff than 1 − 1/(2n − 2) turns if there is one seat (Tijdeman 1980), and
 * always less than one turn if there are several (Baruah, Cohen, Plaxton and Varvel 1996). This holds for the integers
 * of the ledger without a tolerance; the fair share of one shift lies less than one micro-unit from the real number.
 *
 * <p>Planning is a pure function: equal rotations give equal rotas, on any machine and in any locale or default zone.
 * Neither the order of the people nor that of the absences matters. Immutable and thread-safe.
 *
 * @param duty what they take turns at
 * @param people who takes turns, from 1 to {@value #MAX_PEOPLE}, kept in the order of their ids
 * @param absences when they are away, at most {@value #MAX_ABSENCES}; may overlap
 * @param ledger what everybody was owed before the plan begins; newcomers need not be in it
 * @param seed decides between people who are equal in every other way; any number, 0 unless said otherwise
 */
public record Rotation(Duty duty, List<Person> people, List<Absence> absences, Ledger ledger, long seed) {

    /** The most people who may take turns at one duty. */
    public static final int MAX_PEOPLE = 10_000;

    /** The most absences one rotation may know of. */
    public static final int MAX_ABSENCES = 1_000_000;

    /** The longest plan, in shifts. */
    public static final int MAX_SHIFTS = 100_000;

    /** Checks that people, absences and ledger belong together. */
    public Rotation {
        people = Roll.call(duty, people);
        absences = Roll.knownAbsences(people, absences);
        Roll.checkLedger(people, ledger);
    }

    /**
     * A handoff once a week by the wall clock of a zone: {@code Rotation.weekly(MONDAY, LocalTime.of(9, 0), zone)}.
     *
     * @param day the day of the handoff
     * @param time its local time
     * @param zone the zone of both
     * @return a cadence of weeks
     */
    public static Weekly weekly(DayOfWeek day, LocalTime time, ZoneId zone) {
        return new Weekly(day, time, zone);
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
        return new Rotation(duty, people, all, ledger, seed);
    }

    /**
     * The same rotation, carrying on from what everybody was owed before.
     *
     * @param ledger replaces the one this rotation has
     * @return a new rotation
     * @throws IllegalArgumentException if it names somebody who takes no turns; see {@link Ledger#without}
     */
    public Rotation after(Ledger ledger) {
        return new Rotation(duty, people, absences, ledger, seed);
    }

    /**
     * The same rotation, with another draw between equals.
     *
     * @param seed any number
     * @return a new rotation
     */
    public Rotation seed(long seed) {
        return new Rotation(duty, people, absences, ledger, seed);
    }

    /**
     * Plans from the first handoff on a date or after it.
     *
     * @param startInclusive a date in the cadence's zone, in the years 1 to 9999
     * @param shifts how many shifts to plan, from 1 to {@value #MAX_SHIFTS}: weeks, for a weekly cadence
     * @return who serves when, and the ledger after
     * @throws IllegalArgumentException if the date or the number of shifts is out of bounds
     */
    public Rota plan(LocalDate startInclusive, int shifts) {
        if (startInclusive.getYear() < 1 || startInclusive.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "cannot plan from " + startInclusive + "; the years 1 to 9999 are allowed");
        }
        return plan(startInclusive.atStartOfDay(duty.cadence().zone()).toInstant(), shifts);
    }

    /**
     * Plans on from where an earlier rota ends, with the ledger it left. For an unchanged rotation, two plans in a row
     * are one long plan.
     *
     * @param earlier where to carry on; its ledger replaces the one this rotation has
     * @param shifts how many shifts to plan, from 1 to {@value #MAX_SHIFTS}
     * @return who serves when, from the first handoff at or after the end of {@code earlier}
     * @throws IllegalArgumentException if the number of shifts is out of bounds, or the earlier ledger names somebody
     *     who takes no turns here
     */
    public Rota planAfter(Rota earlier, int shifts) {
        return after(earlier.ledger()).plan(earlier.span().endExclusive(), shifts);
    }

    private Rota plan(Instant startInclusive, int shifts) {
        if (shifts < 1 || shifts > MAX_SHIFTS) {
            throw new IllegalArgumentException(
                    "cannot plan " + shifts + " shifts for " + duty.team() + "; 1 to " + MAX_SHIFTS + " are allowed");
        }
        Cadence cadence = duty.cadence();
        Interval first = cadence.shiftAt(startInclusive);
        if (first.startInclusive().isBefore(startInclusive)) {
            first = cadence.shiftAt(first.endExclusive());
        }
        List<Interval> spans = Stream.iterate(first, span -> cadence.shiftAt(span.endExclusive()))
                .limit(shifts)
                .toList();
        return new Draft(this, spans).rota();
    }
}
