package dev.helpline.backtest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Role;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping file as it is written; see {@link Mapping}. A part that is wrong is refused where it stands. */
record Columns(
        @JsonProperty("case") String caseColumn,
        Instants at,
        Values<Category> status,
        @Nullable Values<Pressure> priority,
        @Nullable TeamColumn team,
        @Nullable String assignee,
        @Nullable Values<Role> openedBy,
        @Nullable Values<Happening> event,
        @Nullable String opened,
        @Nullable String resolved,
        @Nullable List<String> unknown) {

    Columns {
        need("case", caseColumn);
        need("at", at);
        need("status", status);
        if (status.known().isEmpty()) {
            throw new IllegalArgumentException("'status.values' says of no status what it means; name at least one");
        }
    }

    boolean isUnknown(String cell) {
        return unknown == null ? cell.isEmpty() : unknown.contains(cell);
    }

    /** The parts that name a column, and the names. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("case", caseColumn);
        named.put("at.column", at.column());
        named.put("status.column", status.column());
        putIfThere(named, "priority.column", priority == null ? null : priority.column());
        putIfThere(named, "team.column", team == null ? null : team.column());
        putIfThere(named, "assignee", assignee);
        putIfThere(named, "openedBy.column", openedBy == null ? null : openedBy.column());
        putIfThere(named, "event.column", event == null ? null : event.column());
        putIfThere(named, "opened", opened);
        putIfThere(named, "resolved", resolved);
        return named;
    }

    private static void putIfThere(Map<String, String> named, String part, @Nullable String column) {
        if (column != null) {
            named.put(part, column);
        }
    }

    boolean namesTiers() {
        return team != null && team.tiers() != null;
    }

    private static void need(String part, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + part + "' is missing, and is needed");
        }
    }

    /** The column an instant stands in, and how it is written. */
    record Instants(
            String column,
            @Nullable String format,
            @Nullable String zone) {

        Instants {
            need("column", column);
            if (format != null) {
                InstantFormat.check(format);
            }
            if (zone != null) {
                zoneOf(zone);
            }
        }

        /** The same column, written as ISO-8601. */
        Instants asIso() {
            return new Instants(column, null, zone);
        }

        ZoneId zoneId() {
            return zoneOf(zone == null ? "UTC" : zone);
        }

        private static ZoneId zoneOf(String zone) {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                throw new IllegalArgumentException(
                        "there is no time zone '" + zone + "'; allowed: names such as Europe/Berlin or UTC", unknown);
            }
        }
    }

    /** The column a value stands in, and what its values mean. */
    record Values<T>(String column, @Nullable Map<String, T> values) {

        Values {
            need("column", column);
            if (values != null) {
                values.forEach(Values::needMeaning);
            }
        }

        Map<String, T> known() {
            return values == null ? Map.of() : values;
        }

        private static void needMeaning(String value, @Nullable Object meaning) {
            if (meaning == null) {
                throw new IllegalArgumentException("'values' does not say what '" + value + "' means");
            }
            if (value.isBlank()) {
                throw new IllegalArgumentException(
                        "'values' gives a meaning to nothing; a cell that is empty belongs under 'unknown'");
            }
        }
    }

    /** The column a team stands in, and the tiers of those not on the first. */
    record TeamColumn(String column, @Nullable Map<String, Integer> tiers) {

        TeamColumn {
            need("column", column);
            if (tiers != null) {
                tiers.forEach(TeamColumn::needTier);
            }
        }

        int tierOf(String team) {
            return tiers == null ? 1 : tiers.getOrDefault(team, 1);
        }

        private static void needTier(String team, @Nullable Integer tier) {
            if (tier == null || tier < 1) {
                throw new IllegalArgumentException(
                        "'tiers' puts '" + team + "' on tier " + tier + "; allowed: 1 for the front line, 2 and above");
            }
        }
    }
}
