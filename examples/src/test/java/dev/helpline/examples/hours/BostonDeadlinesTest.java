package dev.helpline.examples.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.helpline.time.Holidays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BostonDeadlinesTest {

    @Test
    void theCitysDeadlinesComeOutAgain() throws IOException {
        Path folder =
                Path.of(System.getProperty("helpline.root", "."), "..", "shared", "data", "boston311-legacy-sample");
        assumeTrue(Files.exists(folder), () -> "skipped: there is no " + folder);
        BostonDeadlines deadlines = new BostonDeadlines(BostonData.read(folder));
        assertThat(deadlines.total()).isEqualTo(3593);
        assertThat(deadlines.matching(BostonDeadlines.holidaysWithout())).isEqualTo(3419);
        assertThat(deadlines.matching(Holidays.none())).isEqualTo(3068);
        assertThat(deadlines.matching(BostonDeadlines.holidaysWithout(2018, 2022)))
                .isEqualTo(3532);
    }

    @Test
    void aHolidayOnASundayIsKeptOnMondayAndOneOnASaturdayNotAtAll() {
        assertThat(BostonDeadlines.MASSACHUSETTS.nameOf(LocalDate.of(2022, 6, 20)))
                .contains("Juneteenth");
        assertThat(BostonDeadlines.MASSACHUSETTS.contains(LocalDate.of(2020, 7, 3)))
                .isFalse();
    }
}
