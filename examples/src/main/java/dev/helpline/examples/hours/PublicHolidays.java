package dev.helpline.examples.hours;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.helpline.time.Holiday;
import dev.helpline.time.Holidays;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holidays from Jollyday, which knows the public holidays of some hundred countries and their parts. It works them out
 * year by year, so ask for the years the hours are needed in, and again when they run out.
 */
public final class PublicHolidays {

    private PublicHolidays() {}

    /**
     * The public holidays of a country or a part of it; days that are only observed are left out.
     *
     * @param calendar which country
     * @param firstYear the first year
     * @param lastYear the last year, included
     * @param parts the parts of the country, such as {@code "be"} for Berlin; none is the whole country
     * @return the holidays with their English names
     */
    public static Holidays of(HolidayCalendar calendar, int firstYear, int lastYear, String... parts) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(calendar));
        List<Holiday> found = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            manager.getHolidays(Year.of(year), parts).stream()
                    .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                    .forEach(holiday ->
                            found.add(new Holiday(holiday.getDate(), holiday.getDescription(Locale.ENGLISH))));
        }
        return Holidays.on(found);
    }
}
