package dev.helpline.backtest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
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
 * <p>In a XES log, an attribute of an event is a column by the name of its key, such as {@code time:timestamp}, and an
 * attribute of a trace by the name of its key with {@code case:} before it, such as {@code case:concept:name}. One that is
 * not there is an empty cell. A {@code <date>} is ISO-8601 whatever the format.
 *
 * <p>Immutable and thread-safe.
 */
public final class Mapping {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
            Columns columns = YAML.readValue(in, Columns.class);
            if (columns == null) {
                throw new BackTestException(file + " says nothing; 'case', 'at' and 'status' are needed");
            }
            return new Mapping(columns);
        } catch (JacksonException malformed) {
            throw new BackTestException(MappingFault.sentence(file, malformed), malformed);
        } catch (IOException unreadable) {
            throw new BackTestException(
                    "cannot read the mapping file " + file + ": " + BackTestException.reason(unreadable), unreadable);
        }
    }

    Columns columns() {
        return columns;
    }
}
