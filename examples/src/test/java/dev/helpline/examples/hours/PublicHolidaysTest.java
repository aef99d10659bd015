package dev.helpline.examples.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import dev.helpline.time.Holidays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    @Test
    void berlinHasWomensDayAndBavariaDoesNot() {
        LocalDate eighthOfMarch = LocalDate.of(2027, 3, 8);
        Holidays berlin = PublicHolidays.of(HolidayCalendar.GERMANY, 2026, 2027, "be");
        Holidays bavaria = PublicHolidays.of(HolidayCalendar.GERMANY, 2026, 2027, "by");
        assertThat(berlin.contains(eighthOfMarch)).isTrue();
        assertThat(bavaria.contains(eighthOfMarch)).isFalse();
        assertThat(berlin.contains(LocalDate.of(2026, 12, 25))).isTrue();
    }
}
