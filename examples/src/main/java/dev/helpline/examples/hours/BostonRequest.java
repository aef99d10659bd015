package dev.helpline.examples.hours;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * A service request with the city's own deadline.
 *
 * @param type what was asked for, which decides the deadline
 * @param opened when the city took it
 * @param target when the city said it would be done
 */
record BostonRequest(String type, Instant opened, Instant target) {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    static BostonRequest of(Map<String, String> row) {
        return new BostonRequest(
                row.getOrDefault("TYPE", ""),
                instant(row.getOrDefault("OPEN_LOCAL", "")),
                instant(row.getOrDefault("TARGET_LOCAL", "")));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local, TIME).atZone(ZONE).toInstant();
    }
}
