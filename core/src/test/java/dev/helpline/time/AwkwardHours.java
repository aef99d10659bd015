package dev.helpline.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random hours in zones that do strange things, and instants near those things. */
public class AwkwardHours extends DomainContextBase {

    static final List<String> ZONES = List.of(
            "America/New_York",
            "Europe/Berlin",
            "Australia/Lord_Howe",
            "Asia/Kolkata",
            "America/St_Johns",
            "Pacific/Apia",
            "Africa/Casablanca",
            "America/Sao_Paulo",
            "Asia/Tehran",
            "Europe/Dublin",
            "Antarctica/Troll");

    @Provide
    Arbitrary<WeeklyHours> hours() {
        return Combinators.combine(
                        Arbitraries.of(ZONES),
                        weeks(),
                        weeks(),
                        exceptions(),
                        Arbitraries.integers().between(0, 3))
                .as((zone, week, later, exceptions, changes) -> {
                    WeeklyHours hours = opened(zone, week);
                    if (changes == 0) {
                        hours = hours.until(LocalDate.of(2011, 12, 30)).then(opened(zone, later));
                    }
                    return with(hours, exceptions);
                });
    }

    @Provide
    Arbitrary<Instant> instants() {
        // 2006 to 2012: Apia skips a day, Lord Howe, Sao Paulo, Tehran, Troll and St John's (at 00:01) change clocks.
        Arbitrary<Long> seconds = Arbitraries.longs().between(1_136_073_600L, 1_356_998_400L);
        Arbitrary<Long> nearChanges = Arbitraries.of(CHANGES)
                .flatMap(change -> Arbitraries.longs().between(change - 100_000, change + 100_000));
        Arbitrary<Long> minutes = seconds.map(second -> second / 900 * 900);
        Arbitrary<Integer> nanos = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, Arbitraries.of(1, 500_000_000, 999_999_999)));
        return Combinators.combine(Arbitraries.oneOf(seconds, nearChanges, minutes), nanos)
                .as((second, nano) -> Instant.ofEpochSecond(second, nano));
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    /** Up to 25 days. Hours that open a quarter of an hour a week have twice that between 1900 and 2006, and since 2012. */
    @Provide
    Arbitrary<Duration> amounts() {
        Arbitrary<Duration> whole = Arbitraries.longs().between(0, 2_160_000L).map(Duration::ofSeconds);
        Arbitrary<Duration> quarters = Arbitraries.longs().between(0, 2_400).map(it -> Duration.ofMinutes(15 * it));
        Arbitrary<Duration> nanos =
                Arbitraries.longs().between(0, 200_000_000_000_000L).map(Duration::ofNanos);
        return Arbitraries.oneOf(whole, quarters, nanos);
    }

    private static final List<Long> CHANGES = ZONES.stream()
            .flatMap(zone -> ZoneId.of(zone).getRules().getTransitions().stream())
            .map(ZoneOffsetTransition::toEpochSecond)
            .filter(second -> second > 1_136_073_600L && second < 1_356_998_400L)
            .toList();

    /** What a week opens: a day, its spans; the first is there. */
    private record Opening(DayOfWeek day, List<String> spans) {}

    /** What is said about single dates. */
    private record Special(int kind, LocalDate date, List<String> spans) {}

    private static Arbitrary<List<Opening>> weeks() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), spans())
                .as(Opening::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .uniqueElements(Opening::day);
    }

    /** Up to three spans a day on a grid of quarter hours, so that they meet the clock changes. */
    private static Arbitrary<List<String>> spans() {
        return Arbitraries.integers()
                .between(0, 96)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(quarters -> {
                    List<Integer> sorted = quarters.stream().sorted().toList();
                    return IntStream.range(0, sorted.size() / 2)
                            .mapToObj(i -> clock(sorted.get(2 * i)) + "-" + clock(sorted.get(2 * i + 1)))
                            .toList();
                });
    }

    private static String clock(int quarters) {
        return String.format("%02d:%02d", quarters / 4, quarters % 4 * 15);
    }

    private static Arbitrary<List<Special>> exceptions() {
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(13_149, 15_706).map(LocalDate::ofEpochDay);
        return Combinators.combine(Arbitraries.integers().between(0, 3), dates, spans())
                .as(Special::new)
                .list()
                .ofMaxSize(20)
                .uniqueElements(Special::date);
    }

    private static WeeklyHours opened(String zone, List<Opening> week) {
        WeeklyHours hours = null;
        for (Opening opening : week) {
            String[] spans = opening.spans().toArray(String[]::new);
            hours = hours == null ? WeeklyHours.in(zone).on(opening.day(), spans) : hours.on(opening.day(), spans);
        }
        return Objects.requireNonNull(hours);
    }

    private static WeeklyHours with(WeeklyHours start, List<Special> exceptions) {
        WeeklyHours hours = start;
        for (Special special : exceptions) {
            String[] spans = special.spans().toArray(String[]::new);
            hours = switch (special.kind()) {
                case 0 -> hours.closedOn(special.date());
                case 1 -> hours.on(special.date(), spans);
                case 2 -> hours.breakOn(special.date(), spans);
                default -> hours.except(Holidays.on(special.date()));
            };
        }
        return hours;
    }
}
