package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.VIENNA;
import static dev.helpline.rotation.Desks.agent;

import dev.helpline.ticket.Team;
import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Rotations with everything in them: several duties, cadences, stints, weights, limits, training, absences, dates. */
final class CompanyDomain extends DomainContextBase {

    private static final Holidays HOLIDAYS = Holidays.of("04-06: Easter Monday", "05-01: Labour Day");

    private static final List<Cadence> CADENCES = List.of(
            Desks.MONDAYS,
            Rotation.daily(LocalTime.of(9, 0), VIENNA),
            Rotation.daily(LocalTime.of(20, 0), VIENNA)
                    .during(WeeklyHours.in(VIENNA).everyDay("20:00-08:00+1")),
            Rotation.daily(LocalTime.MIDNIGHT, VIENNA).on(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
            Rotation.every(12, Cadence.Unit.HOURS, MARCH_2.atTime(8, 0), VIENNA));

    @Provide
    Arbitrary<Rotation> rotations() {
        return duties().flatMap(duties -> people(duties).flatMap(people -> rotation(duties, people)));
    }

    private static Arbitrary<List<Duty>> duties() {
        Arbitrary<Duty> duty = Combinators.combine(
                        Arbitraries.of(CADENCES),
                        between(1, 3),
                        between(1, 3),
                        Arbitraries.of(true, false),
                        between(1, 3))
                .as((cadence, seats, stint, training, holiday) -> {
                    Duty made = cadence.covering(Team.of("a team", 1))
                            .seats(seats)
                            .stintsOf(stint)
                            .weighing(Weights.equal().holidays(holiday, HOLIDAYS));
                    return training ? made.training(1, 2) : made;
                });
        return duty.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> list.get(i).named("duty " + i))
                        .toList());
    }

    private static Arbitrary<List<Person>> people(List<Duty> duties) {
        Arbitrary<Level> level = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(Level.EXPERIENCED)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Level.PAIRED)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Level.SHADOWING)));
        Arbitrary<Person> person = Combinators.combine(
                        between(1, 3),
                        Arbitraries.of(duties).set().ofMaxSize(duties.size()),
                        level,
                        between(-10, 25),
                        between(0, 9))
                .as((share, known, how, day, dates) -> {
                    Person made = Person.of(agent("x")).share(share);
                    for (Duty duty : known) {
                        made = made.qualified(duty.name(), how, MARCH_2.minusDays(20));
                    }
                    return switch (dates) {
                        case 0 -> made.joining(MARCH_2.plusDays(day));
                        case 1 -> made.leaving(MARCH_2.plusDays(day));
                        case 2 -> made.share(4 - share, MARCH_2.plusDays(day));
                        default -> made;
                    };
                });
        return person.list().ofMinSize(1).ofMaxSize(8).map(CompanyDomain::named);
    }

    private static List<Person> named(List<Person> people) {
        List<Person> named = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person each = people.get(i);
            named.add(new Person(
                    agent("p" + i), each.shares(), each.qualifications(), each.zone(), each.joining(), each.leaving()));
        }
        return named;
    }

    private static Arbitrary<Rotation> rotation(List<Duty> duties, List<Person> people) {
        Arbitrary<Absence> absence = Combinators.combine(
                        Arbitraries.of(people), Arbitraries.of(AbsenceKind.class), between(-3, 40), between(1, 12))
                .as((person, kind, start, days) -> new Absence(
                        person.agent(), kind, MARCH_2.plusDays(start), MARCH_2.plusDays((long) start + days)));
        Arbitrary<Limits> limits = Combinators.combine(between(0, 4), between(1, 6), between(1, 5), between(0, 9))
                .as((rest, row, turns, which) -> switch (which) {
                    case 0 -> Limits.none().consecutive(row);
                    case 1 -> Limits.none().atMost(turns, Duration.ofDays(7));
                    case 2 -> Limits.none().holidaysInARow(1);
                    case 3, 4, 5 -> Limits.none().rest(Duration.ofHours(12L * rest));
                    default -> Limits.none();
                });
        return Combinators.combine(absence.list().ofMaxSize(6), limits, Arbitraries.longs())
                .as((absences, within, seed) -> Rotation.of(duties, people)
                        .absent(absences)
                        .within(within)
                        .seed(seed));
    }

    private static Arbitrary<Integer> between(int lowest, int highest) {
        return Arbitraries.integers().between(lowest, highest);
    }
}
