package dev.helpline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts taken from the public tests of other systems: a guarding handful always, all of them where they are there. */
class VectorTest {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MON", DayOfWeek.MONDAY,
            "TUE", DayOfWeek.TUESDAY,
            "WED", DayOfWeek.WEDNESDAY,
            "THU", DayOfWeek.THURSDAY,
            "FRI", DayOfWeek.FRIDAY,
            "SAT", DayOfWeek.SATURDAY,
            "SUN", DayOfWeek.SUNDAY);

    @Test
    void theHandfulOfWorkingTimesHolds() {
        assertThat(wrong(copied("working-time"), VectorTest::workingTime)).isEmpty();
    }

    @Test
    void theHandfulOfHoursHolds() {
        assertThat(wrong(copied("hours-queries"), hours(copied("hours-schedules"))))
                .isEmpty();
    }

    @Test
    void theHandfulOfCalendarDaysHolds() {
        assertThat(wrong(copied("calendar-days"), VectorTest::calendarDays)).isEmpty();
    }

    @Test
    void everyWorkingTimeHolds() {
        assertThat(wrong(shared("working-time"), VectorTest::workingTime)).isEmpty();
    }

    @Test
    void everyQueryOfHoursHolds() {
        assertThat(wrong(shared("hours-queries"), hours(shared("hours-schedules"))))
                .isEmpty();
    }

    @Test
    void everyCalendarDayHolds() {
        assertThat(wrong(shared("calendar-days"), VectorTest::calendarDays)).isEmpty();
    }

    private static Object workingTime(JsonNode row) {
        WeeklyHours hours = schedule(row);
        Instant start = instant(row, "start");
        if (row.get("op").asString().equals("between")) {
            long seconds = hours.between(start, instant(row, "end")).toSeconds();
            // Its source never answers below zero; ours is signed, and asking for no less than nothing is one call.
            return row.path("tags").toString().contains("swapped") ? Math.max(0, seconds) : seconds;
        }
        Duration amount = Duration.ofSeconds(row.get("amountSeconds").asLong());
        return row.get("semantics").asString().equals("snapZeroToOpen")
                ? hours.nextOpenAfter(start, amount)
                : hours.plus(start, amount);
    }

    private static Function<JsonNode, Object> hours(JsonNode schedules) {
        Map<String, WeeklyHours> byId = new HashMap<>();
        schedules.forEach(row -> byId.put(row.get("id").asString(), schedule(row)));
        return row -> {
            WeeklyHours hours = byId.get(row.get("schedule").asString());
            Instant at = instant(row, "at");
            return switch (row.get("op").asString()) {
                case "after" -> hours.plus(at, amount(row));
                case "before" -> hours.plus(at, amount(row).negated());
                case "within" -> hours.between(at, instant(row, "end")).toSeconds();
                default -> hours.isOpen(at);
            };
        };
    }

    private static Object calendarDays(JsonNode row) {
        return switch (row.get("op").asString()) {
            case "isOpen" -> schedule(row).isOpen(instant(row, "at"));
            case "isWorkingDay" ->
                schedule(row).opensOn(LocalDate.parse(row.get("date").asString()));
            case "addWorkingDays" -> {
                int days = row.get("days").asInt();
                yield row.get("snapToClosing").asBoolean()
                        ? schedule(row).endOfDay(instant(row, "start"), days)
                        : schedule(row).plusDays(instant(row, "start"), days);
            }
            case "isHoliday" -> {
                List<String> lines = new ArrayList<>();
                row.get("rules").forEach(rule -> lines.add(line(rule)));
                yield Holidays.of(lines.toArray(String[]::new))
                        .contains(LocalDate.parse(row.get("date").asString()));
            }
            default -> {
                // A clock time carried to the next day, which is the only place where one is read for its own sake.
                ZoneId zone = ZoneId.of(row.get("zone").asString());
                LocalDateTime local = LocalDateTime.parse(row.get("local").asString());
                yield BusinessHours.always()
                        .plusDays(local.minusDays(1).atZone(zone).toInstant(), 1, zone);
            }
        };
    }

    private static String line(JsonNode rule) {
        return rule.has("recurring")
                ? rule.get("recurring").asString()
                : rule.has("date")
                        ? rule.get("date").asString()
                        : rule.get("from").asString() + ".." + rule.get("to").asString();
    }

    private static WeeklyHours schedule(JsonNode row) {
        Week week = Week.CLOSED;
        for (Map.Entry<String, JsonNode> day : row.get("weekly").properties()) {
            week = week.open(Set.of(DAYS.get(day.getKey())), spans(day.getValue()));
        }
        WeeklyHours hours = WeeklyHours.in(row.get("zone").asString()).week(week);
        List<String> holidays = new ArrayList<>();
        row.get("holidays").forEach(date -> holidays.add(date.asString()));
        hours = hours.except(Holidays.of(holidays.toArray(String[]::new)));
        for (Map.Entry<String, JsonNode> shift : row.path("shifts").properties()) {
            hours = hours.on(LocalDate.parse(shift.getKey()), spans(shift.getValue()));
        }
        for (Map.Entry<String, JsonNode> pause : row.path("breaks").properties()) {
            hours = hours.breakOn(LocalDate.parse(pause.getKey()), spans(pause.getValue()));
        }
        return hours;
    }

    private static String[] spans(JsonNode spans) {
        List<String> texts = new ArrayList<>();
        spans.forEach(
                span -> texts.add(span.get(0).asString() + "-" + span.get(1).asString()));
        return texts.toArray(String[]::new);
    }

    private static Duration amount(JsonNode row) {
        return Duration.ofSeconds(row.get("amountSeconds").asLong());
    }

    private static Instant instant(JsonNode row, String field) {
        return OffsetDateTime.parse(row.get(field).asString()).toInstant();
    }

    private static List<String> wrong(JsonNode rows, Function<JsonNode, Object> answer) {
        assertThat(rows).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (JsonNode row : rows) {
            Object actual = answer.apply(row);
            if (!actual.equals(expected(row.get("expected"), actual))) {
                wrong.add(actual + " instead of " + row);
            }
        }
        return wrong;
    }

    private static Object expected(JsonNode value, Object actual) {
        return actual instanceof Instant
                ? OffsetDateTime.parse(value.asString()).toInstant()
                : actual instanceof Boolean ? (Object) value.asBoolean() : (Object) value.asLong();
    }

    private static JsonNode copied(String name) {
        try (InputStream rows = VectorTest.class.getResourceAsStream("vectors/" + name + ".json")) {
            return JsonMapper.shared().readTree(rows);
        } catch (IOException broken) {
            throw new AssertionError(name, broken);
        }
    }

    private static JsonNode shared(String name) {
        Path file = Path.of(System.getProperty("helpline.root", "."), "..", "shared", "vectors", name + ".json");
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return JsonMapper.shared().readTree(file.toFile());
    }
}
