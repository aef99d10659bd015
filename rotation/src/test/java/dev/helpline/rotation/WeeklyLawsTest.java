package dev.helpline.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.time.Interval;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Weekly shifts partition time, in every zone, whatever its clocks have done since 1840. */
@Domain(RotationDomain.class)
final class WeeklyLawsTest {

    @Provide
    Arbitrary<Cadence> weekly() {
        return RotationDomain.weekly();
    }

    @Property
    void everyInstantLiesInItsShift(@ForAll("weekly") Cadence weekly, @ForAll Instant at) {
        assertThat(weekly.shiftAt(at).contains(at)).isTrue();
    }

    @Property
    void theNextShiftBeginsWhereOneEnds(@ForAll("weekly") Cadence weekly, @ForAll Instant at) {
        Instant end = weekly.shiftAt(at).endExclusive();
        assertThat(weekly.shiftAt(end).startInclusive()).isEqualTo(end);
    }

    @Property
    void theShiftOfItsFirstInstantIsTheSameShift(@ForAll("weekly") Cadence weekly, @ForAll Instant at) {
        Interval shift = weekly.shiftAt(at);
        assertThat(weekly.shiftAt(shift.startInclusive())).isEqualTo(shift);
    }

    @Property
    void theShiftOfItsLastInstantIsTheSameShift(@ForAll("weekly") Cadence weekly, @ForAll Instant at) {
        Interval shift = weekly.shiftAt(at);
        assertThat(weekly.shiftAt(shift.endExclusive().minusNanos(1))).isEqualTo(shift);
    }

    @Property
    void aHandoffIsAtItsWallClockTimeOrAtTheChangeThatSkippedIt(@ForAll("weekly") Cadence weekly, @ForAll Instant at) {
        Instant handoff = weekly.shiftAt(at).startInclusive();
        ZonedDateTime wall = handoff.atZone(weekly.zone());
        boolean asSaid = wall.getDayOfWeek() == weekly.anchor().getDayOfWeek()
                && wall.toLocalTime().equals(weekly.anchor().toLocalTime());
        ZoneOffsetTransition change = weekly.zone().getRules().previousTransition(handoff.plusNanos(1));
        boolean skipped =
                change != null && change.isGap() && change.getInstant().equals(handoff);
        assertThat(asSaid || skipped).isTrue();
    }

    @Property
    void aRepeatedHandoffIsTheFirst(@ForAll("weekly") Cadence weekly, @ForAll Instant at) {
        ZonedDateTime wall = weekly.shiftAt(at).startInclusive().atZone(weekly.zone());
        assertThat(wall.withEarlierOffsetAtOverlap()).isEqualTo(wall);
    }
}
