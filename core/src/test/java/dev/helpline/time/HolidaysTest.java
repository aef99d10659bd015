package dev.helpline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Holidays some = Holidays.of(
            "2026-12-24..2026-12-31: Company closing",
            "12-25: Christmas Day",
            "third Monday of January: Martin Luther King Day",
            "last Monday of May",
            "fifth Friday of May, since 2027",
            "06-19, since 2021, until 2030, Sunday on Monday: Juneteenth",
            "02-29");

    @Test
    void datesRangesYearlyAndCountedDaysAreHolidays() {
        assertThat(some.nameOf(date("2026-12-25"))).contains("Christmas Day, Company closing");
        assertThat(some.contains(date("2027-12-24"))).isFalse();
        assertThat(some.nameOf(date("2027-01-18"))).contains("Martin Luther King Day");
        assertThat(some.nameOf(date("2026-05-25"))).contains("");
        assertThat(some.contains(date("2026-05-29"))).isFalse();
        assertThat(some.contains(date("2028-02-29"))).isTrue();
        assertThat(some.contains(date("2027-02-28"))).isFalse();
    }

    @Test
    void aMonthWithoutAFifthFridayHasNone() {
        assertThat(some.between(date("2028-05-01"), date("2028-06-10")))
                .containsExactly(new Holiday(date("2028-05-29"), ""));
    }

    @Test
    void aHolidayMovesToTheNearestDayNamed() {
        assertThat(some.contains(date("2022-06-19"))).isFalse();
        assertThat(some.contains(date("2022-06-20"))).isTrue();
        assertThat(some.contains(date("2020-06-19"))).isFalse();
        assertThat(some.contains(date("2031-06-19"))).isFalse();
        Holidays newYear = Holidays.of("01-01").moved(DayOfWeek.SATURDAY, DayOfWeek.FRIDAY);
        assertThat(newYear.contains(date("2021-12-31"))).isTrue();
        assertThat(newYear.contains(date("2022-01-01"))).isFalse();
    }

    @Test
    void calendarsJoinAndAreFilteredByName() {
        Holidays joined = some.with(Holidays.on(date("2026-03-08")).named("Women's Day"));
        assertThat(joined.contains(date("2026-03-08"))).isTrue();
        assertThat(joined.only(name -> name.endsWith("Day")).lines())
                .containsExactly(
                        "12-25: Christmas Day",
                        "2026-03-08: Women's Day",
                        "third Monday of January: Martin Luther King Day");
        assertThat(joined.with(joined)).isEqualTo(joined);
    }

    @Test
    void whatIsPrintedReadsBackEqual() {
        assertThat(Holidays.of(some.lines().toArray(String[]::new)))
                .isEqualTo(some)
                .hasSameHashCodeAs(some);
        assertThat(Holidays.range(date("2026-01-01"), date("2026-01-02")).lines())
                .isEqualTo(List.of("2026-01-01..2026-01-02"));
        assertThat(Holidays.of()).isEqualTo(Holidays.none()).hasToString("Holidays.none()");
        assertThat(Holidays.of("12-25: X")).hasToString("Holidays.of(\"12-25: X\")");
    }

    @Test
    void aLineThatIsNoHolidayIsRefusedInASentence() {
        refused("Easter", "\"Easter\" is not a holiday (\"Easter\" names no day); write 2026-12-25");
        refused("2026-02-30", "\"2026-02-30\" is not a holiday");
        refused("13-01", "\"13-01\" is not a holiday");
        refused("sixth Monday of May", "\"sixth\" is none of first, second, third, fourth, fifth, last");
        refused("2026-12-31..2026-12-24", "the last date 2026-12-24 lies before the first, 2026-12-31");
        refused("12-25, maybe", "\"maybe\" is no condition");
        refused("12-25, since 2030, until 2020", "cannot begin in 2030 and end before, in 2020");
    }

    private static void refused(String line, String sentence) {
        assertThatThrownBy(() -> Holidays.of(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
