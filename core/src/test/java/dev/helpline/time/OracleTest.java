package dev.helpline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** The compiled form against the walk over civil days in {@code java.time}. */
@Domain(AwkwardHours.class)
class OracleTest {

    @Property
    void theTableKnowsWhenItIsOpen(@ForAll WeeklyHours hours, @ForAll Instant instant) {
        assertThat(hours.isOpen(instant)).isEqualTo(hours.walked().isOpen(instant));
    }

    @Property
    void theTableKnowsTheWholeHorizonAndBeyond(@ForAll WeeklyHours hours, @ForAll("anytime") Instant instant) {
        assertThat(hours.isOpen(instant)).isEqualTo(hours.walked().isOpen(instant));
    }

    @Provide
    Arbitrary<Instant> anytime() {
        return Arbitraries.longs().between(-2_300_000_000L, 7_300_000_000L).map(Instant::ofEpochSecond);
    }

    @Property
    void theTableMeasuresAsTheWalkDoes(@ForAll WeeklyHours hours, @ForAll Instant from, @ForAll Instant to) {
        Instant near = Duration.between(from, to).abs().compareTo(YEAR) < 0 ? to : from.plus(YEAR);
        assertThat(hours.between(from, near)).isEqualTo(hours.walked().between(from, near));
    }

    @Property
    void theTableAddsAsTheWalkDoes(@ForAll WeeklyHours hours, @ForAll Instant start, @ForAll Duration amount) {
        assertThat(hours.plus(start, amount)).isEqualTo(hours.walked().plus(start, amount));
    }

    @Property
    void theTableGoesBackAsTheWalkDoes(@ForAll WeeklyHours hours, @ForAll Instant start, @ForAll Duration amount) {
        assertThat(hours.plus(start, amount.negated())).isEqualTo(hours.walked().plus(start, amount.negated()));
    }

    @Property
    void aJoinedTableMeasuresAsTheWalkDoes(@ForAll WeeklyHours one, @ForAll WeeklyHours other, @ForAll Instant from) {
        BusinessHours either = one.or(other);
        assertThat(either.between(from, from.plus(YEAR)))
                .isEqualTo(((CompiledHours) either).walked().between(from, from.plus(YEAR)));
    }

    @Property(tries = 100)
    void bothAgreeWithCountingSeconds(@ForAll WeeklyHours hours, @ForAll Instant start) {
        Instant from = start.truncatedTo(ChronoUnit.SECONDS);
        Instant to = from.plusSeconds(COUNTED);
        Duration counted = Duration.ofSeconds(seconds(hours, from));
        assertThat(hours.between(from, to)).isEqualTo(counted);
        assertThat(hours.walked().between(from, to)).isEqualTo(counted);
    }

    /**
     * Second by second, by a clock on the wall that is never put back but waits: what it shows is the latest time shown
     * so far, which is what "the first of two" and "the end of the gap" come down to.
     */
    private static long seconds(WeeklyHours hours, Instant from) {
        ZoneRules rules = hours.zone().getRules();
        long shown = Long.MIN_VALUE;
        long open = 0;
        for (long second = from.getEpochSecond() - WARM_UP; second < from.getEpochSecond() + COUNTED; second++) {
            shown = Math.max(
                    shown,
                    second + rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds());
            LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(shown, LocalSpan.DAY));
            int time = (int) Math.floorMod(shown, (long) LocalSpan.DAY);
            boolean there = second >= from.getEpochSecond()
                    && hours.timetable().planOn(date).spans().stream()
                            .anyMatch(span -> span.start() <= time && time < span.end());
            open += there ? 1 : 0;
        }
        return open;
    }

    private static final int WARM_UP = 4 * 3600;
    private static final int COUNTED = 100_000;
    private static final Duration YEAR = Duration.ofDays(365);
}
