package dev.helpline.escalation;

import dev.helpline.time.WeeklyHours;
import java.time.DayOfWeek;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A week of opening hours as a time line tells it.
 *
 * @param zone a name of the IANA time-zone database
 * @param weekly pairs of local times by the first three letters of a day
 */
record TimelineCalendar(String zone, JsonNode weekly) {

    WeeklyHours hours() {
        Optional<WeeklyHours> hours = Optional.empty();
        for (DayOfWeek day : DayOfWeek.values()) {
            String[] spans = weekly.path(day.name().substring(0, 3)).values().stream()
                    .map(pair -> pair.path(0).asString() + "-" + pair.path(1).asString())
                    .toArray(String[]::new);
            if (spans.length > 0) {
                hours = Optional.of(hours.map(begun -> begun.on(day, spans))
                        .orElseGet(() -> WeeklyHours.in(zone).on(day, spans)));
            }
        }
        return hours.orElseThrow();
    }
}
