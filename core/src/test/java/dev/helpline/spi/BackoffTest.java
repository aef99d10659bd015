package dev.helpline.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = Backoff.startingAt(Duration.ofHours(5));

    @Test
    void everyWaitIsTwiceTheOneBeforeAndNoneLongerThanADay() {
        assertThat(backoff.waitAfter(1)).isEqualTo(Duration.ofHours(5));
        assertThat(backoff.waitAfter(2)).isEqualTo(Duration.ofHours(10));
        assertThat(backoff.waitAfter(3)).isEqualTo(Duration.ofHours(20));
        assertThat(backoff.waitAfter(4)).isEqualTo(Duration.ofDays(1));
        assertThat(backoff.waitAfter(100)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void itEndsAfterTheLastAttemptAndPrintsAsTheCallsThatMadeIt() {
        assertThat(backoff.endsAfter(7)).isFalse();
        assertThat(backoff.endsAfter(8)).isTrue();
        assertThat(backoff.atMost(1).endsAfter(1)).isTrue();
        assertThat(backoff.atMost(3)).hasToString("Backoff.startingAt(PT5H).atMost(3)");
    }

    @Test
    void whatNobodyWouldWantIsRefused() {
        assertThatThrownBy(() -> Backoff.startingAt(Duration.ZERO))
                .hasMessage("cannot wait PT0S after the first attempt; allowed: PT1S to PT24H");
        assertThatThrownBy(() -> backoff.atMost(0)).hasMessage("cannot try 0 times; allowed: 1 to 100 times");
    }
}
