package dev.helpline.json;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoursJsonTest {

    private final WeeklyHours berlin = WeeklyHours.in("Europe/Berlin")
            .weekdays("09:00-12:30", "13:30-17:00")
            .on(SATURDAY, "22:00-06:00+1")
            .until(LocalDate.of(2027, 1, 1))
            .then(WeeklyHours.in("Europe/Berlin").on(MONDAY, "08:00:30-24:00"))
            .except(Holidays.of("12-25: Christmas Day", "06-19, since 2021, Sunday on Monday: \"Juneteenth\""))
            .on(LocalDate.of(2026, 12, 25), "09:00-12:00")
            .closedOn(LocalDate.of(2026, 12, 31))
            .breakOn(LocalDate.of(2026, 5, 4), "12:00-13:00");

    @Test
    void whatWasWrittenIsReadBackEqual() {
        BusinessHours joined = berlin.or(WeeklyHours.in("UTC").everyDay("00:00-24:00"))
                .minus(WeeklyHours.in("Asia/Kolkata").on(MONDAY, "09:00-17:00"));
        BusinessHours outside = BusinessHours.always().minus(berlin);
        for (BusinessHours hours : new BusinessHours[] {berlin, joined, outside, BusinessHours.always()}) {
            assertThat(HoursJson.read(HoursJson.write(hours))).isEqualTo(hours).hasSameHashCodeAs(hours);
        }
    }

    /** What a module or a host may store. */
    record Office(String name, BusinessHours hours, Holidays holidays) {}

    @Test
    void hoursWithinARecordAreReadBackEqual() {
        RecordJson<Office> json = RecordJson.of(Office.class, "office");
        Office office = new Office("Berlin", berlin, Holidays.of("12-25: Christmas Day"));
        assertThat(json.read(json.write(office))).isEqualTo(office);
        assertThat(json.read(json.write(new Office("everywhere", BusinessHours.always(), Holidays.none()))))
                .isEqualTo(new Office("everywhere", BusinessHours.always(), Holidays.none()));
    }

    @Test
    void weekdaysAndEveryDayAreReadAsTheDaysTheyMean() {
        assertThat(
                        HoursJson.read(
                                "{\"zone\": \"UTC\", \"week\": {\"weekdays\": [\"09:00-17:00\"], \"SUNDAY\": [\"10:00-12:00\"]}}"))
                .isEqualTo(WeeklyHours.in("UTC").weekdays("09:00-17:00").on(DayOfWeek.SUNDAY, "10:00-12:00"));
        assertThat(HoursJson.read("{\"zone\": \"UTC\", \"week\": {\"everyDay\": [\"09:00-17:00\"]}}"))
                .isEqualTo(WeeklyHours.in("UTC").everyDay("09:00-17:00"));
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() {
        refused("{\"zone\": \"UTC\"", "hours are no JSON at line 1, column");
        refused("{\"zone\": \"UTC\", \"zone\": \"UTC\"}", "Duplicate");
        refused("{\"zone\": \"UTC\"}", "hours.week must be an object, not null");
        refused("7", "hours must be an object or \"always\", not 7");
        refused("{\"zone\": 7, \"week\": {}}", "hours.zone must be a string, not 7");
        refused("{\"zone\": \"UTC\", \"week\": {}}", "hours.week: WeeklyHours.in(\"UTC\") never opens");
        refused(
                "{\"zone\": \"UTC\", \"weak\": {}}",
                "hours.weak is not known here; did you mean 'week'? allowed: [zone, week,");
        refused("{\"zone\": \"UTC\", \"week\": {\"MOON\": []}}", "hours.week.MOON is not known here; allowed: [MONDAY");
        refused(
                "{\"zone\": \"UTC\", \"week\": {\"MONDAY\": [\"9-17\"]}}",
                "hours.week.MONDAY: \"9-17\" is not a span of hours");
        refused(
                "{\"or\": [\"always\", {\"zone\": \"Moon\", \"week\": {\"MONDAY\": [\"09:00-17:00\"]}}]}",
                "hours.or[1].week: \"Moon\" is not a time zone");
        refused(
                "{\"zone\": \"UTC\", \"week\": {\"MONDAY\": [\"09:00-17:00\"]}, \"dates\": {\"24 Dec\": []}}",
                "hours.dates.24 Dec is no date; write it like 2026-12-24");
        refused(
                "{\"zone\": \"UTC\", \"week\": {\"MONDAY\": [\"09:00-17:00\"]}, \"holidays\": [\"Easter\"]}",
                "hours.holidays: \"Easter\" is not a holiday");
    }

    @Test
    void hoursOfAHostsOwnAreNotWritten() {
        BusinessHours own = instant -> BusinessHours.always().stretchAt(instant);
        assertThatThrownBy(() -> HoursJson.write(own.or(berlin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written; weekly hours, always() and these joined");
    }

    private static void refused(String json, String sentence) {
        assertThatThrownBy(() -> HoursJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
