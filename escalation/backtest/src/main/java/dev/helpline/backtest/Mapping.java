package dev.helpline.backtest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the columns of an event log mean. Written as YAML; {@code case}, {@code at} and {@code status} are needed, the
 * rest is optional:
 *
 * <pre>
 * case: number                        # the column that says which case a row belongs to
 * at: {column: updated_at, format: d/M/yyyy HH:mm, zone: UTC}   # when; ISO-8601 where no format is given
 * status:                             # the state after the row; every value that occurs
 *   column: state
 *   values: {New: NEW, Active: OPEN, Awaiting User Info: WAITING_ON_CUSTOMER, Closed: CLOSED}
 * priority: {column: priority, values: {1 - Critical: critical, 2 - High: high}}
 * team: {column: assignment_group, tiers: {database: 2}}        # teams that are not named stand on tier 1
 * assignee: assigned_to
 * openedBy: {column: opened_by, values: {customer: CUSTOMER, agent: AGENT}}   # the customer where it is not mapped
 * event: {column: event, values: {replied: REPLY, customer wrote: MESSAGE}}   # other values say nothing more
 * opened: opened_at                   # carries the opening, as a fact with an instant of its own
 * resolved: resolved_at               # carries the resolution, likewise
 * unknown: ["?", ""]                  # what a cell holds when nobody knows
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Mapping {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Columns columns;

    private Mapping(Columns columns) {
        this.columns = columns;
    }

    /**
     * Reads a mapping file.
     *
     * @param file YAML, in UTF-8
     * @return the mapping
     * @throws BackTestException if the file cannot be read, is not YAML, lacks a needed part or has an unknown one; the
     *     message says where
     */
    public static Mapping read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new Mapping(YAML.readValue(in, Columns.class).checked());
        } catch (JacksonException malformed) {
            throw new BackTestException(where(file, malformed) + ": " + problem(malformed), malformed);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new BackTestException(file + ": " + wrong.getMessage(), wrong);
        } catch (IOException unreadable) {
            throw new BackTestException("cannot read the mapping file " + file + ": " + reason(unreadable), unreadable);
        }
    }

    Columns columns() {
        return columns;
    }

    static String reason(IOException failure) {
        return failure instanceof NoSuchFileException ? "there is no such file" : String.valueOf(failure.getMessage());
    }

    private static String where(Path file, JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        return location == null || location.getLineNr() < 1
                ? file.toString()
                : file + ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String problem(JacksonException malformed) {
        Throwable cause = malformed.getCause();
        if (cause instanceof IllegalArgumentException) {
            return String.valueOf(cause.getMessage());
        }
        String first = malformed.getOriginalMessage().lines().findFirst().orElse("unreadable");
        String path = malformed instanceof DatabindException bound ? bound.getPathReference() : "";
        return path.isEmpty() ? "this is not a mapping: " + first : first;
    }

    /** What a row with an event says happened. */
    enum Happening {
        /** The customer was answered in public. */
        REPLY,
        /** The customer wrote. */
        MESSAGE
    }

    /** The column an instant stands in, and how it is written. */
    record Instants(
            String column,
            @Nullable String format,
            @Nullable String zone) {
        ZoneId zoneId() {
            return zone == null ? ZoneId.of("UTC") : ZoneId.of(zone);
        }
    }

    /** The column a value stands in, and what its values mean. */
    record Values<T>(String column, @Nullable Map<String, T> values) {
        Map<String, T> known() {
            return values == null ? Map.of() : values;
        }
    }

    /** The column a team stands in, and the tiers of those not on the first. */
    record TeamColumn(String column, @Nullable Map<String, Integer> tiers) {
        int tierOf(String team) {
            return tiers == null ? 1 : tiers.getOrDefault(team, 1);
        }
    }

    /** The file as it is written. */
    record Columns(
            @JsonProperty("case") String caseColumn,
            Instants at,
            Values<Category> status,
            @Nullable Values<String> priority,
            @Nullable TeamColumn team,
            @Nullable String assignee,
            @Nullable Values<Role> openedBy,
            @Nullable Values<Happening> event,
            @Nullable String opened,
            @Nullable String resolved,
            @Nullable List<String> unknown) {

        Columns checked() {
            need("case", caseColumn);
            need("at", at);
            need("at.column", at.column());
            need("status", status);
            need("status.column", status.column());
            if (status.known().isEmpty()) {
                throw new IllegalArgumentException(
                        "'status.values' says of no status what it means; name at least one");
            }
            at.zoneId();
            return this;
        }

        boolean isUnknown(String cell) {
            return unknown == null ? cell.isEmpty() : unknown.contains(cell);
        }

        Optional<String> known(String cell) {
            return isUnknown(cell) ? Optional.empty() : Optional.of(cell);
        }

        private static void need(String part, @Nullable Object value) {
            if (value == null) {
                throw new IllegalArgumentException("the mapping lacks '" + part + "', which is needed");
            }
        }
    }
}
