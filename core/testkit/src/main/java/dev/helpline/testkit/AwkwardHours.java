package dev.helpline.testkit;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Hours in zones that do strange things, and instants near those things, from 2010 to 2030: clocks that change by half an
 * hour or two, at midnight, in Ramadan, in opposite seasons; a day that never was; zones off by half an hour and more.
 */
final class AwkwardHours {

    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Africa/Casablanca",
            "America/Santiago",
            "Antarctica/Troll",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "Asia/Gaza");

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final Instant FROM = Instant.parse("2010-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2031-01-01T00:00:00Z");

    private static final List<Instant> CLOCK_CHANGES = ZONES.stream()
            .flatMap(zone -> clockChanges(ZoneId.of(zone)).stream())
            .distinct()
            .sorted()
            .toList();

    private AwkwardHours() {}

    static Arbitrary<BusinessHours> hours() {
        Arbitrary<BusinessHours> plain = weekly().map(hours -> hours);
        Arbitrary<BusinessHours> joined =
                Combinators.combine(weekly(), weekly()).as((one, other) -> one.or(other));
        return Arbitraries.frequencyOf(
                Tuple.of(6, plain), Tuple.of(2, joined), Tuple.of(1, Arbitraries.of(BusinessHours.always())));
    }

    static Arbitrary<WeeklyHours> weekly() {
        Arbitrary<WeeklyHours> plain =
                Combinators.combine(Arbitraries.of(ZONES), patterns(), days()).as(AwkwardHours::opened);
        return Combinators.combine(plain, specials().list().ofMaxSize(6).uniqueElements(Special::date))
                .as((hours, specials) -> {
                    WeeklyHours all = hours;
                    for (Special special : specials) {
                        all = special.kind().addedTo(all, special.date());
                    }
                    return all;
                });
    }

    static Arbitrary<Instant> instants() {
        Arbitrary<Instant> quarters = Arbitraries.longs()
                .between(0, Duration.between(FROM, TO).toMinutes() / 15)
                .map(count -> FROM.plus(Duration.ofMinutes(15 * count)));
        Arbitrary<Instant> changes = Combinators.combine(
                        Arbitraries.of(CLOCK_CHANGES),
                        Arbitraries.longs().between(-100_000, 100_000).map(Duration::ofSeconds))
                .as(Instant::plus);
        Arbitrary<Duration> beside = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Duration.ZERO)),
                Tuple.of(1, Arbitraries.just(Duration.ofNanos(1))),
                Tuple.of(1, Arbitraries.just(Duration.ofNanos(-1))),
                Tuple.of(1, Arbitraries.longs().between(0, 900_000_000_000L).map(Duration::ofNanos)));
        return Combinators.combine(Arbitraries.oneOf(quarters, changes), beside).as(Instant::plus);
    }

    private static List<Instant> clockChanges(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            changes.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    private static WeeklyHours opened(String zone, String[] spans, Set<DayOfWeek> days) {
        DayOfWeek first = Collections.min(days);
        WeeklyHours hours = WeeklyHours.in(zone).on(first, spans);
        for (DayOfWeek day : days) {
            hours = day == first ? hours : hours.on(day, spans);
        }
        return hours;
    }

    private static Arbitrary<Set<DayOfWeek>> days() {
        return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
    }

    /** One day's opening: an office with or without a break, a night, a whole day, a quarter of an hour. */
    private static Arbitrary<String[]> patterns() {
        Arbitrary<String[]> office = quarters(0, 40)
                .flatMap(from -> quarters(1, 96 - from).map(length -> new String[] {span(from, from + length)}));
        Arbitrary<String[]> broken = Combinators.combine(
                        quarters(0, 30), quarters(1, 20), quarters(1, 8), quarters(1, 20))
                .as((from, morning, pause, afternoon) -> new String[] {
                    span(from, from + morning), span(from + morning + pause, from + morning + pause + afternoon)
                });
        Arbitrary<String[]> night = Combinators.combine(quarters(48, 95), quarters(1, 47))
                .as((from, until) -> new String[] {span(from, until) + "+1"});
        return Arbitraries.oneOf(office, broken, night);
    }

    private static Arbitrary<Integer> quarters(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static String span(int from, int until) {
        return String.format(Locale.ROOT, "%02d:%02d-%02d:%02d", from / 4, from % 4 * 15, until / 4, until % 4 * 15);
    }

    private static Arbitrary<Special> specials() {
        Arbitrary<LocalDate> anyDay = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> dayOfChange =
                Arbitraries.of(CLOCK_CHANGES).map(change -> LocalDate.ofInstant(change, ZoneId.of("UTC")));
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.oneOf(anyDay, dayOfChange))
                .as(Special::new);
    }

    private record Special(Kind kind, LocalDate date) {}

    private enum Kind {
        CLOSED {
            @Override
            WeeklyHours addedTo(WeeklyHours hours, LocalDate date) {
                return hours.closedOn(date);
            }
        },
        HOLIDAY {
            @Override
            WeeklyHours addedTo(WeeklyHours hours, LocalDate date) {
                return hours.except(Holidays.on(date));
            }
        },
        HALF_DAY {
            @Override
            WeeklyHours addedTo(WeeklyHours hours, LocalDate date) {
                return hours.on(date, "00:00-02:30", "09:00-12:00");
            }
        },
        BREAK {
            @Override
            WeeklyHours addedTo(WeeklyHours hours, LocalDate date) {
                return hours.breakOn(date, "01:30-12:00");
            }
        };

        abstract WeeklyHours addedTo(WeeklyHours hours, LocalDate date);
    }
}
