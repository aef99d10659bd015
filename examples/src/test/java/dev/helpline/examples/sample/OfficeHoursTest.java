package dev.helpline.examples.sample;

import static dev.helpline.examples.sample.OfficeHours.WEEKDAYS;
import static dev.helpline.examples.sample.OfficeHours.WITH_SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.parse("2025-03-14T17:30");

    @Test
    void workGoesOnWhenTheOfficeOpensAgain() {
        assertThat(WEEKDAYS.plus(FRIDAY_EVENING, Duration.ofHours(1))).isEqualTo("2025-03-17T08:30");
        assertThat(WITH_SATURDAY.plus(FRIDAY_EVENING, Duration.ofHours(1))).isEqualTo("2025-03-15T09:30");
    }

    @Test
    void workThatFitsTheDayEndsOnIt() {
        assertThat(WEEKDAYS.plus(FRIDAY_EVENING, Duration.ofMinutes(30))).isEqualTo("2025-03-14T18:00");
        assertThat(WEEKDAYS.plus(LocalDateTime.parse("2025-03-14T03:00"), Duration.ofHours(2)))
                .isEqualTo("2025-03-14T10:00");
    }

    @Test
    void holidaysDoNotCount() {
        assertThat(WEEKDAYS.plus(LocalDateTime.parse("2025-04-17T17:00"), Duration.ofHours(2)))
                .isEqualTo("2025-04-22T09:00");
        assertThat(WEEKDAYS.isOpen(LocalDateTime.parse("2025-12-25T12:00"))).isFalse();
    }

    @Test
    void countsOpenTimeOnly() {
        assertThat(WEEKDAYS.between(FRIDAY_EVENING, LocalDateTime.parse("2025-03-17T09:00")))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(WEEKDAYS.between(LocalDateTime.parse("2025-03-15T10:00"), LocalDateTime.parse("2025-03-16T10:00")))
                .isZero();
        assertThat(WEEKDAYS.between(LocalDateTime.parse("2025-03-14T10:00"), LocalDateTime.parse("2025-03-14T10:45")))
                .isEqualTo(Duration.ofMinutes(45));
    }
}
