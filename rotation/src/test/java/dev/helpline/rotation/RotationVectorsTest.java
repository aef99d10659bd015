package dev.helpline.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.helpline.ticket.Agent;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.Holidays;
import dev.helpline.time.Interval;
import dev.helpline.time.WallClock;
import dev.helpline.time.WeeklyHours;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared facts about rotations: every row speaks of a thing there is. */
final class RotationVectorsTest {

    private static final Path FILE =
            Path.of(System.getProperty("helpline.root", ".."), "..", "shared", "vectors", "rotation.json");

    @TestFactory
    Stream<DynamicTest> rows() {
        if (!Files.isReadable(FILE)) {
            abort("the shared facts are not there: " + FILE.normalize());
        }
        return JsonMapper.shared().readTree(FILE.toFile()).values().stream()
                .map(row -> DynamicTest.dynamicTest(text(row, "id"), () -> check(row)));
    }

    private static void check(JsonNode row) {
        switch (text(row, "kind")) {
            case "time-of-day" -> checkTimeOfDay(row);
            case "handoffs" -> checkHandoffs(row);
            case "shift-at" -> checkShiftAt(row);
            case "weekly-window" -> checkWindow(row);
            case "day-assignment" -> checkAssignments(row);
            case "swap" -> checkSwap(row);
            case "layers" -> checkLayers(row);
            default -> abort("a kind of fact nobody has heard of: " + text(row, "kind"));
        }
    }

    /** The last reading of a repeated time is not offered: handoffs take the first. */
    private static void checkTimeOfDay(JsonNode row) {
        LocalDateTime local = LocalDateTime.parse(text(row, "date") + "T" + text(row, "time"));
        assertThat(WallClock.of(zone(row)).first(local)).isEqualTo(instant(row, "first"));
    }

    private static void checkHandoffs(JsonNode row) {
        Cadence cadence = cadence(row);
        Instant end = instant(row, "to");
        List<Instant> handoffs = new ArrayList<>();
        Interval shift = cadence.shiftAt(instant(row, "from"));
        handoffs.add(shift.startInclusive());
        for (; !shift.startInclusive().isAfter(end); shift = cadence.shiftAt(shift.endExclusive())) {
            handoffs.add(shift.endExclusive());
        }
        assertThat(handoffs)
                .isEqualTo(row.get("handoffs").values().stream()
                        .map(at -> OffsetDateTime.parse(at.asString()).toInstant())
                        .toList());
    }

    private static void checkShiftAt(JsonNode row) {
        Interval shift = cadence(row).shiftAt(instant(row, "instant"));
        if (row.has("shiftStart")) {
            assertThat(shift.startInclusive()).isEqualTo(instant(row, "shiftStart"));
        }
        if (row.has("shiftEnd")) {
            assertThat(shift.endExclusive()).isEqualTo(instant(row, "shiftEnd"));
        }
        if (row.has("realHours")) {
            assertThat(shift.duration()).hasHours(row.get("realHours").asLong());
        }
    }

    private static void checkWindow(JsonNode row) {
        JsonNode window = row.get("window");
        String until = text(window, "to").compareTo(text(window, "from")) > 0 ? "" : "+1";
        List<DayOfWeek> days = days(window.get("days"));
        WeeklyHours hours = WeeklyHours.in(zone(row)).on(days.get(0), span(window, until));
        for (DayOfWeek day : days.subList(1, days.size())) {
            hours = hours.on(day, span(window, until));
        }
        Cadence cadence =
                Rotation.weekly(DayOfWeek.MONDAY, LocalTime.MIDNIGHT, zone(row)).during(hours);
        Interval year = new Interval(Instant.parse("2017-07-01T00:00:00Z"), Instant.parse("2017-09-01T00:00:00Z"));
        List<Interval> active = cadence.active(year).toList();
        for (JsonNode each : row.path("active")) {
            assertThat(active.stream().anyMatch(span -> span.contains(instant(each, "at"))))
                    .isEqualTo(each.get("is").asBoolean());
        }
        for (JsonNode each : row.path("startAt")) {
            assertThat(nextIn(active, instant(each, "at")).startInclusive()).isEqualTo(instant(each, "start"));
        }
        for (JsonNode each : row.path("endAt")) {
            assertThat(nextIn(active, instant(each, "at")).endExclusive()).isEqualTo(instant(each, "end"));
        }
    }

    private static String span(JsonNode window, String until) {
        return text(window, "from") + "-" + text(window, "to") + until;
    }

    private static Interval nextIn(List<Interval> active, Instant at) {
        return active.stream()
                .filter(span -> span.endExclusive().isAfter(at))
                .findFirst()
                .orElseThrow();
    }

    /** Who comes first is drawn here and listed there, so people are compared up to their names. */
    private static void checkAssignments(JsonNode row) {
        JsonNode every = row.get("rotateEvery");
        LocalDate start = LocalDate.parse(text(row, "start"));
        Cadence.Unit unit = Cadence.Unit.valueOf(text(every, "unit").toUpperCase(Locale.ROOT) + "S");
        LocalDateTime anchor =
                unit == Cadence.Unit.MONTHS ? start.withDayOfMonth(1).atStartOfDay() : start.atStartOfDay();
        List<DayOfWeek> days = days(row.get("days"));
        WeeklyHours open = WeeklyHours.in(zone(row)).on(days.get(0), "00:00-24:00");
        for (DayOfWeek day : days.subList(1, days.size())) {
            open = open.on(day, "00:00-24:00");
        }
        Cadence cadence = Rotation.every(1, unit, anchor, zone(row))
                .during(open.except(skipped(start, unit, every.get("length").asInt())));
        List<Person> people = Desks.people(Collections.nCopies(row.get("groups").size(), 1));
        LocalDate from = unit == Cadence.Unit.MONTHS ? anchor.toLocalDate() : start;
        Rota rota = cadence.covering(Desks.FRONT_LINE)
                .among(people)
                .plan(from, start.plusDays(row.get("horizonDays").asInt()));
        Map<String, String> names = new HashMap<>();
        for (int day = 0; day < row.get("horizonDays").asInt(); day++) {
            LocalDate date = start.plusDays(day);
            Instant noon = date.atTime(12, 0).atZone(zone(row)).toInstant();
            List<Agent> serving = rota.onDuty(Desks.FRONT_LINE, noon);
            JsonNode expected = row.get("assignments").path(date.toString());
            assertThat(serving).hasSize(expected.isMissingNode() ? 0 : 1);
            if (!serving.isEmpty()) {
                String known = names.computeIfAbsent(serving.get(0).id(), id -> expected.asString());
                assertThat(known).as("%s", date).isEqualTo(expected.asString());
            }
        }
        assertThat(names.values()).doesNotHaveDuplicates();
    }

    /** There, an interval of two weeks is a week of turns and one in which nobody is needed: closed days here. */
    private static Holidays skipped(LocalDate start, Cadence.Unit unit, int interval) {
        List<LocalDate> closed = new ArrayList<>();
        for (int week = 0; unit == Cadence.Unit.WEEKS && week < 53; week++) {
            LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(week);
            for (int day = 0; week % interval != 0 && day < 7; day++) {
                closed.add(monday.plusDays(day));
            }
        }
        return Holidays.on(closed.toArray(LocalDate[]::new));
    }

    /** There, layers lie over each other; here, each is a duty of the team whose hours are cut by those above it. */
    private static void checkLayers(JsonNode row) {
        List<Duty> duties = new ArrayList<>();
        Map<String, Person> people = new TreeMap<>();
        for (JsonNode layer : row.get("layers")) {
            if (above(layer, row).stream().anyMatch(other -> covers(other, layer))) {
                continue; // it is never seen, and hours that never open are refused
            }
            Duty duty = Rotation.daily(LocalTime.MIDNIGHT, zone(row))
                    .during(uncovered(layer, row))
                    .covering(Desks.FRONT_LINE)
                    .named("layer " + duties.size());
            duties.add(duty);
            Person person = people.getOrDefault(text(layer, "who"), Person.of(Desks.agent(text(layer, "who"))));
            people.put(text(layer, "who"), person.qualified(duty.name()));
        }
        LocalDate date = LocalDate.parse(text(row, "from").substring(0, 10));
        Rota rota = Rotation.of(duties, List.copyOf(people.values())).plan(date, 1);
        assertThat(rota.gaps()).isEmpty();
        for (JsonNode override : overrides(row)) {
            rota = overridden(rota, override, row);
        }
        Instant end = instant(row, "to");
        for (Instant at = instant(row, "from"); at.isBefore(end); at = at.plusSeconds(600)) {
            Instant now = at;
            assertThat(rota.onDuty(Desks.FRONT_LINE, now).stream().map(Agent::id))
                    .as("%s", now)
                    .containsExactlyInAnyOrderElementsOf(row.get("result").values().stream()
                            .filter(each -> !each.get("who").isNull())
                            .filter(each -> new Interval(instant(each, "start"), instant(each, "end")).contains(now))
                            .map(each -> text(each, "who"))
                            .toList());
        }
    }

    /** Whoever is there, by a turn or by an override, is stood in for. */
    private static Rota overridden(Rota rota, JsonNode override, JsonNode row) {
        Agent who = Desks.agent(text(override, "who"));
        Interval span = new Interval(instant(override, "start"), instant(override, "end"));
        Rota changed = rota;
        for (Duty duty : rota.rotation().duties()) {
            for (String id : names(row)) {
                Agent away = Desks.agent(id);
                changed = away.is(who) ? changed : changed.overriding(new StandIn(duty.name(), away, who, span));
            }
        }
        return changed;
    }

    private static Set<String> names(JsonNode row) {
        return Stream.of("layers", "overrides")
                .flatMap(part -> row.get(part).values().stream())
                .map(each -> text(each, "who"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one that wins lies over the others, so it comes last. */
    private static List<JsonNode> overrides(JsonNode row) {
        return row.get("overrides").values().stream()
                .sorted(Comparator.comparingInt(each -> each.get("priority").asInt()))
                .toList();
    }

    private static BusinessHours uncovered(JsonNode layer, JsonNode row) {
        return above(layer, row).stream().map(RotationVectorsTest::hours).reduce(hours(layer), BusinessHours::minus);
    }

    private static List<JsonNode> above(JsonNode layer, JsonNode row) {
        return row.get("layers").values().stream()
                .filter(other ->
                        other.get("priority").asInt() > layer.get("priority").asInt())
                .toList();
    }

    private static boolean covers(JsonNode other, JsonNode layer) {
        return !instant(other, "start").isAfter(instant(layer, "start"))
                && !instant(other, "end").isBefore(instant(layer, "end"));
    }

    private static BusinessHours hours(JsonNode layer) {
        String start = text(layer, "start").substring(11, 16);
        String end = text(layer, "end").substring(11, 16);
        return WeeklyHours.in("UTC").everyDay(start + "-" + (end.equals("00:00") ? "24:00" : end));
    }

    /** There, a swap covers a part of a shift; here, that is somebody who stands in. */
    private static void checkSwap(JsonNode row) {
        JsonNode swap = row.get("swap");
        Agent a = Desks.agent("A");
        WeeklyHours hours = WeeklyHours.in("UTC").everyDay("12:00-15:00");
        Rota rota = Rotation.daily(LocalTime.MIDNIGHT, ZoneId.of("UTC"))
                .during(hours)
                .covering(Desks.FRONT_LINE)
                .among(Person.of(a))
                .plan(LocalDate.of(2024, 1, 1), 2);
        if (!swap.get("benefactor").isNull()) {
            rota = rota.overriding(new StandIn(
                    "front line",
                    a,
                    Desks.agent(text(swap, "benefactor")),
                    new Interval(instant(swap, "from"), instant(swap, "to"))));
        }
        for (JsonNode each : row.get("result")) {
            Agent expected = Desks.agent(text(each, "who"));
            assertThat(rota.onDuty(Desks.FRONT_LINE, instant(each, "start"))).containsExactly(expected);
            assertThat(rota.onDuty(Desks.FRONT_LINE, instant(each, "end").minusNanos(1)))
                    .containsExactly(expected);
        }
    }

    private static List<DayOfWeek> days(JsonNode names) {
        return names.values().stream()
                .map(name -> Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().startsWith(name.asString()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Cadence cadence(JsonNode row) {
        JsonNode rotation = row.get("rotation");
        Cadence.Unit unit = Cadence.Unit.valueOf(text(rotation, "unit").toUpperCase(Locale.ROOT) + "S");
        LocalDateTime anchor = instant(rotation, "start").atZone(zone(row)).toLocalDateTime();
        return Rotation.every(rotation.get("length").asInt(), unit, anchor, zone(row));
    }

    private static ZoneId zone(JsonNode row) {
        return ZoneId.of(text(row, "zone"));
    }

    private static Instant instant(JsonNode row, String field) {
        return OffsetDateTime.parse(text(row, field)).toInstant();
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).asString();
    }
}
