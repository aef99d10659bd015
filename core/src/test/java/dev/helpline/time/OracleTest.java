package dev.helpline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

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

    @Test
    void theWalkItselfAgreesWithCountingSeconds() {
        for (String zone : AwkwardHours.ZONES) {
            WeeklyHours hours = WeeklyHours.in(zone).everyDay("00:00-00:45", "01:30-03:15", "23:30-24:00");
            Instant start = Instant.parse("2011-12-28T00:00:00Z");
            assertThat(hours.between(start, start.plusSeconds(400_000)))
                    .as(zone)
                    .isEqualTo(Duration.ofSeconds(seconds(hours, start, 400_000)));
        }
    }

    /** Second by second, by what a clock on the wall shows; no clock changes backwards in that span. */
    private static long seconds(WeeklyHours hours, Instant start, int length) {
        long open = 0;
        for (int i = 0; i < length; i++) {
            int second = start.plusSeconds(i).atZone(hours.zone()).toLocalTime().toSecondOfDay();
            boolean early = second < 2700 || (second >= 5400 && second < 11700);
            open += early || second >= 84600 ? 1 : 0;
        }
        return open;
    }

    private static final Duration YEAR = Duration.ofDays(365);
}
