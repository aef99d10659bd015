package dev.helpline.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskYearTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void leavesNoDoubtAboutAnyQuarterOfAnHour() {
        LocalDateTime first = LocalDate.of(DeskYear.YEAR, 1, 1).atStartOfDay();
        assertThat(Stream.iterate(first, DeskYear.END_EXCLUSIVE::isAfter, at -> at.plusMinutes(15)))
                .allSatisfy(at -> {
                    LocalDateTime clear = DeskYear.unmistakable(at);
                    boolean doubtful = BERLIN.getRules().getValidOffsets(at).size() != 1;
                    assertThat(BERLIN.getRules().getValidOffsets(clear)).hasSize(1);
                    assertThat(Duration.between(at, clear)).isEqualTo(Duration.ofHours(doubtful ? 1 : 0));
                });
    }

    @Test
    void releasesComeOnTheThirdWednesday() {
        assertThat(DeskYear.daysSinceRelease(LocalDate.of(2025, 1, 15))).isZero();
        assertThat(DeskYear.daysSinceRelease(LocalDate.of(2025, 5, 20))).isEqualTo(-1);
        assertThat(DeskYear.daysSinceRelease(LocalDate.of(2025, 10, 17))).isEqualTo(2);
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(DeskYear.week(LocalDate.of(2025, 1, 5))).isZero();
        assertThat(DeskYear.week(LocalDate.of(2025, 1, 6))).isOne();
    }
}
