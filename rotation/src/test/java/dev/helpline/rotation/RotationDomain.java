package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MIDNIGHTS;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Every generator of the rotation's laws. */
final class RotationDomain extends DomainContextBase {

    /** Shares of one to twelve people: from all equal to one with nearly everything. */
    static Arbitrary<List<Integer>> shares(int fewest) {
        Arbitrary<Integer> share = Arbitraries.oneOf(Arbitraries.just(1), between(1, 9), between(1, Person.MAX_SHARE));
        return share.list().ofMinSize(fewest).ofMaxSize(12);
    }

    /** Rotations in which people have half the shifts or more, where choosing wrongly binds soonest. */
    static Arbitrary<Rotation> crowded() {
        return between(3, 7)
                .flatMap(seats -> Combinators.combine(
                                between(6, 20).list().ofMinSize(seats + 1).ofMaxSize(seats + 4), Arbitraries.longs())
                        .as((shares, seed) -> MONDAYS.covering(FRONT_LINE)
                                .seats(seats)
                                .among(people(shares))
                                .seed(seed)));
    }

    /** Rotations without absences; {@code fewestSeats} up to as many seats as people, and some more. */
    static Arbitrary<Rotation> unconstrained(int fewestPeople, int fewestSeats, int mostSeats) {
        return Combinators.combine(shares(fewestPeople), between(fewestSeats, mostSeats), Arbitraries.longs())
                .as((shares, seats, seed) -> MONDAYS.covering(FRONT_LINE)
                        .seats(seats)
                        .among(people(shares))
                        .seed(seed));
    }

    /** Any rotation: one to six seats, one to twelve people, up to twelve absences within and around three years. */
    @Provide
    Arbitrary<Rotation> rotations() {
        return unconstrained(1, 1, 6)
                .flatMap(rotation -> Arbitraries.of(MONDAYS, MIDNIGHTS)
                        .map(cadence -> cadence.covering(FRONT_LINE)
                                .seats(rotation.duty().seats())
                                .among(rotation.people())
                                .seed(rotation.seed())))
                .flatMap(rotation -> absences(rotation).list().ofMaxSize(12).map(rotation::absent));
    }

    /** Weekly cadences in every zone that the JDK knows. */
    static Arbitrary<Cadence> weekly() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), times, zones)
                .as(Rotation::weekly);
    }

    /** Cadences of every unit, around the clock, in every zone that the JDK knows. */
    static Arbitrary<Cadence> anyCadence() {
        return Combinators.combine(weekly(), between(1, 40), Arbitraries.of(Cadence.Unit.class), between(0, 3_000))
                .as((weekly, length, unit, day) ->
                        Rotation.every(length, unit, weekly.anchor().plusDays(day), weekly.zone()));
    }

    /** Instants from 1840, before any zone had standard time, to 2110. */
    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(-4_102_444_800L, 4_418_064_000L).map(Instant::ofEpochSecond);
    }

    private static Arbitrary<Absence> absences(Rotation rotation) {
        return Combinators.combine(
                        Arbitraries.of(rotation.people()),
                        Arbitraries.of(AbsenceKind.class),
                        between(-30, 3 * 365),
                        between(1, 120))
                .as((person, kind, start, days) -> new Absence(
                        person.agent(), kind, MARCH_2.plusDays(start), MARCH_2.plusDays((long) start + days)));
    }

    private static Arbitrary<Integer> between(int lowest, int highest) {
        return Arbitraries.integers().between(lowest, highest);
    }
}
