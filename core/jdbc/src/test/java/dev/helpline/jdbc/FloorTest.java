package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FloorTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Floor floor = new Floor();

    @Test
    void aNodeLooksFromWhereItsLastClaimBegan() {
        claim(100 * SECOND, 40 * SECOND);
        assertThat(floor.look(101 * SECOND).from()).isEqualTo(Spot.at(40 * SECOND));
        assertThat(floor.from()).isEqualTo(Spot.at(40 * SECOND));
    }

    @Test
    void twiceAMinuteItLooksFromTheBeginning() {
        claim(100 * SECOND, 40 * SECOND);
        assertThat(floor.look(130 * SECOND - 1).from()).isEqualTo(Spot.at(40 * SECOND));
        assertThat(floor.look(130 * SECOND).from()).isEqualTo(Spot.BOTTOM);
        assertThat(floor.look(130 * SECOND + 1).from()).isEqualTo(Spot.at(40 * SECOND));
    }

    @Test
    void whatItWritesItselfBelowTheFloorIsFoundAtOnce() {
        claim(100 * SECOND, 40 * SECOND);
        floor.written(Spot.at(30 * SECOND));
        assertThat(floor.look(101 * SECOND).from()).isEqualTo(Spot.at(30 * SECOND));
    }

    @Test
    void whatIsWrittenWhileALookIsUnderWayIsNotPassedOver() {
        Floor.Look look = floor.look(100 * SECOND);
        floor.written(Spot.at(30 * SECOND));
        floor.began(look, Spot.at(40 * SECOND));
        assertThat(floor.look(101 * SECOND).from()).isLessThanOrEqualTo(Spot.at(30 * SECOND));
    }

    @Test
    void whatIsDueLaterThanAnybodyHasLookedChangesNothing() {
        Floor.Look look = floor.look(100 * SECOND);
        floor.written(Spot.at(200 * SECOND));
        floor.began(look, Spot.at(40 * SECOND));
        assertThat(floor.look(101 * SECOND).from()).isEqualTo(Spot.at(40 * SECOND));
    }

    @Test
    void aClockThatIsSetBackMakesItLookFromTheBeginning() {
        claim(100 * SECOND, 40 * SECOND);
        assertThat(floor.look(99 * SECOND).from()).isEqualTo(Spot.BOTTOM);
    }

    private void claim(long now, long first) {
        floor.began(floor.look(now), Spot.at(first));
    }
}
