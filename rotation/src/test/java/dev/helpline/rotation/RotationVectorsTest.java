package dev.helpline.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.helpline.time.Interval;
import dev.helpline.time.WallClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared facts about rotations. Rows that speak of what there is not yet are skipped, each with its reason. */
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
            case "weekly-window", "day-assignment" -> abort("duties do not yet have active days or windows");
            case "layers" -> abort("there are no overrides yet");
            case "swap" -> abort("there are no swaps yet");
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
