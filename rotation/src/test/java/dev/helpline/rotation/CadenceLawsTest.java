package dev.helpline.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.time.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Shifts of any length partition time, in every zone, whatever its clocks have done since 1840. */
@Domain(RotationDomain.class)
final class CadenceLawsTest {

    @Provide
    Arbitrary<Cadence> any() {
        return RotationDomain.anyCadence();
    }

    @Property
    void everyInstantLiesInItsShift(@ForAll("any") Cadence cadence, @ForAll Instant at) {
        assertThat(cadence.shiftAt(at).contains(at)).isTrue();
    }

    @Property
    void theNextShiftBeginsWhereOneEnds(@ForAll("any") Cadence cadence, @ForAll Instant at) {
        Instant end = cadence.shiftAt(at).endExclusive();
        assertThat(cadence.shiftAt(end).startInclusive()).isEqualTo(end);
    }

    @Property
    void theShiftOfItsLastInstantIsTheSameShift(@ForAll("any") Cadence cadence, @ForAll Instant at) {
        Interval shift = cadence.shiftAt(at);
        assertThat(cadence.shiftAt(shift.endExclusive().minusNanos(1))).isEqualTo(shift);
    }

    @Property(tries = 300)
    void onActiveDaysEveryShiftHasOne(@ForAll("any") Cadence cadence, @ForAll DayOfWeek day) {
        Cadence active = cadence.on(day);
        Interval shift = active.shiftAt(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(active.active(shift)).isNotEmpty();
    }
}
