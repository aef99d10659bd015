package dev.helpline.testkit;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.LocalDate;

class WeeklyHoursTest implements HoursContract {

    private final BusinessHours hours = WeeklyHours.in("America/New_York")
            .weekdays("09:00-12:30", "13:30-17:00")
            .except(Holidays.on(LocalDate.of(2026, 7, 3)));

    @Override
    public BusinessHours hours() {
        return hours;
    }
}
