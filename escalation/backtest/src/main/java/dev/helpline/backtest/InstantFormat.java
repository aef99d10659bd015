package dev.helpline.backtest;

import dev.helpline.backtest.Columns.Instants;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a log writes instants. A wall clock without offset or zone is the mapping's zone's; one that a change of clocks
 * skips is read by the offset before, one that occurs twice means the first.
 */
final class InstantFormat {

    private static final ZonedDateTime EXAMPLE = ZonedDateTime.of(2016, 2, 29, 13, 14, 15, 0, ZoneId.of("UTC"));

    private final DateTimeFormatter format;
    private final String name;
    private final ZoneId zone;

    InstantFormat(Instants mapped) {
        this.format = formatter(mapped.format());
        this.name = mapped.format() == null ? "ISO-8601" : mapped.format();
        this.zone = mapped.zoneId();
    }

    /** Refuses a pattern that is none, or does not say day and time. */
    static void check(String pattern) {
        try {
            DateTimeFormatter format = formatter(pattern);
            LocalDateTime.from(format.parse(format.format(EXAMPLE)));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "'" + pattern + "' is no pattern of a day and a time; allowed: one such as d/M/yyyy HH:mm", wrong);
        }
    }

    Instant parse(String text) {
        TemporalAccessor parsed = format.parse(text);
        return parsed.query(TemporalQueries.zone()) == null
                ? LocalDateTime.from(parsed).atZone(zone).toInstant()
                : Instant.from(parsed);
    }

    /** Strict, so that 31 February is no date; a year of the era is taken for a plain year, which strictness would refuse. */
    private static DateTimeFormatter formatter(@Nullable String pattern) {
        if (pattern == null) {
            return DateTimeFormatter.ISO_DATE_TIME;
        }
        List<String> parts = new ArrayList<>(List.of(pattern.split("'", -1)));
        for (int i = 0; i < parts.size(); i += 2) {
            parts.set(i, parts.get(i).replace('y', 'u'));
        }
        return DateTimeFormatter.ofPattern(String.join("'", parts), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The pattern as the mapping has it. */
    @Override
    public String toString() {
        return name;
    }
}
