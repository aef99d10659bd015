package dev.helpline.ical;

import java.util.List;

/**
 * What an iCalendar file says about one entry, for deciding whether anybody stays at home because of it.
 *
 * @param name its summary, or empty
 * @param description its description, or empty; some feeds write "Public holiday" or "Observance" here
 * @param categories its categories, or none
 */
public record CalendarEntry(String name, String description, List<String> categories) {

    /** Takes a copy. */
    public CalendarEntry {
        categories = List.copyOf(categories);
    }
}
