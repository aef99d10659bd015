package dev.helpline.backtest;

import dev.helpline.backtest.Mapping.Columns;
import dev.helpline.backtest.Mapping.Happening;
import dev.helpline.backtest.Mapping.Values;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.Team;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands the cells of a row by a mapping. */
final class RowReader {

    private static final Map<String, Priority> PRIORITIES = new HashMap<>();

    static {
        Stream.of(Priority.CRITICAL, Priority.HIGH, Priority.NORMAL, Priority.LOW)
                .forEach(priority -> PRIORITIES.put(priority.name(), priority));
    }

    private final Columns columns;
    private final List<String> header;
    private final DateTimeFormatter format;
    private final ZoneId zone;
    private final int caseIndex;
    private final int atIndex;
    private final int openedIndex;
    private final int resolvedIndex;
    private final Optional<Cell<Status>> status;
    private final Optional<Cell<Priority>> priority;
    private final Optional<Cell<Team>> team;
    private final Optional<Cell<String>> assignee;
    private final Optional<Cell<Role>> openedBy;
    private final Optional<Cell<Happening>> happening;
    private final String[] lastText;
    private final Instant[] lastInstant;

    /** A column whose values mean something; an empty function result is a value nobody gave a meaning. */
    private record Cell<T>(int index, Function<String, Optional<T>> meaning, String allowed) {}

    RowReader(Columns columns, List<String> header) {
        this.columns = columns;
        this.header = header;
        this.lastText = new String[header.size()];
        this.lastInstant = new Instant[header.size()];
        this.format = formatter(columns.at().format());
        this.zone = columns.at().zoneId();
        this.caseIndex = index("case", columns.caseColumn());
        this.atIndex = index("at.column", columns.at().column());
        this.openedIndex = optionalIndex("opened", columns.opened());
        this.resolvedIndex = optionalIndex("resolved", columns.resolved());
        this.status = Optional.of(statusCell(columns.status()));
        this.priority = Optional.ofNullable(columns.priority()).map(this::priorityCell);
        this.team = Optional.ofNullable(columns.team()).map(mapped -> {
            Map<String, Team> teams = new HashMap<>();
            return new Cell<>(
                    index("team.column", mapped.column()),
                    name -> Optional.of(teams.computeIfAbsent(name, key -> Team.of(key, mapped.tierOf(key)))),
                    "any");
        });
        this.assignee = Optional.ofNullable(columns.assignee())
                .map(column -> new Cell<>(index("assignee", column), Optional::of, "any"));
        this.openedBy = Optional.ofNullable(columns.openedBy()).map(mapped -> cell("openedBy.column", mapped));
        this.happening = Optional.ofNullable(columns.event())
                .map(mapped -> new Cell<>(
                        index("event.column", mapped.column()),
                        value -> Optional.ofNullable(mapped.known().get(value)),
                        "any"));
    }

    /** Which case the cells belong to, without understanding the rest. */
    String caseId(String[] cells) throws BadCell {
        String id = cells[caseIndex];
        if (columns.isUnknown(id) || id.isBlank()) {
            throw bad(caseIndex, "'" + id + "' names no case");
        }
        return id;
    }

    LogRow read(long line, String[] cells) throws BadCell {
        if (cells.length != header.size()) {
            throw new BadCell(0, "the row has " + cells.length + " columns, the header " + header.size());
        }
        return new LogRow(
                line,
                caseId(cells),
                instant(atIndex, cells[atIndex]),
                value(status, cells, true),
                value(priority, cells, true),
                value(team, cells, true),
                value(assignee, cells, true),
                value(openedBy, cells, true).orElse(Role.CUSTOMER),
                value(happening, cells, false),
                optionalInstant(openedIndex, cells),
                optionalInstant(resolvedIndex, cells));
    }

    private Optional<Instant> optionalInstant(int index, String[] cells) throws BadCell {
        return index < 0 || columns.isUnknown(cells[index])
                ? Optional.empty()
                : Optional.of(instant(index, cells[index]));
    }

    /** The column of an instant often repeats itself from row to row; reading one costs more than comparing two. */
    private Instant instant(int index, String text) throws BadCell {
        if (!text.equals(lastText[index])) {
            lastInstant[index] = parsed(index, text);
            lastText[index] = text;
        }
        return lastInstant[index];
    }

    private Instant parsed(int index, String text) throws BadCell {
        try {
            TemporalAccessor parsed = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : ((LocalDateTime) parsed).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            String wanted =
                    columns.at().format() == null ? "ISO-8601" : columns.at().format();
            throw bad(index, "'" + text + "' is not an instant written as " + wanted);
        }
    }

    private <T> Optional<T> value(Optional<Cell<T>> column, String[] cells, boolean everyValueMeansSomething)
            throws BadCell {
        if (column.isEmpty() || columns.isUnknown(cells[column.get().index()])) {
            return Optional.empty();
        }
        String text = cells[column.get().index()];
        Optional<T> meaning = column.get().meaning().apply(text);
        if (meaning.isEmpty() && everyValueMeansSomething) {
            throw bad(
                    column.get().index(),
                    "the mapping does not say what '" + text + "' means; it knows "
                            + column.get().allowed());
        }
        return meaning;
    }

    private Cell<Status> statusCell(Values<Category> mapped) {
        Map<String, Status> statuses = new HashMap<>();
        mapped.known().forEach((name, category) -> statuses.put(name, new Status(name, category)));
        return new Cell<>(
                index("status.column", mapped.column()),
                name -> Optional.ofNullable(statuses.get(name)),
                statuses.keySet().stream().sorted().toList().toString());
    }

    private Cell<Priority> priorityCell(Values<String> mapped) {
        Map<String, Priority> priorities = new HashMap<>();
        mapped.known().forEach((name, meaning) -> priorities.put(name, priority(name, meaning)));
        return new Cell<>(
                index("priority.column", mapped.column()),
                name -> Optional.ofNullable(priorities.get(name)),
                priorities.keySet().stream().sorted().toList().toString());
    }

    private static Priority priority(String name, String meaning) {
        Priority priority = PRIORITIES.get(meaning.toLowerCase(Locale.ROOT));
        if (priority == null) {
            throw new BackTestException("the mapping says priority '" + name + "' means '" + meaning
                    + "'; allowed: critical, high, normal, low");
        }
        return priority;
    }

    private <T> Cell<T> cell(String part, Values<T> mapped) {
        return new Cell<>(
                index(part, mapped.column()),
                value -> Optional.ofNullable(mapped.known().get(value)),
                mapped.known().keySet().stream().sorted().toList().toString());
    }

    private int optionalIndex(String part, @Nullable String column) {
        return column == null ? -1 : index(part, column);
    }

    private int index(String part, String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new BackTestException("there is no column '" + column + "', which the mapping names at '" + part
                    + "'; the header has " + header);
        }
        return index;
    }

    private BadCell bad(int index, String problem) {
        return new BadCell(index + 1, header.get(index) + ": " + problem);
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
        try {
            return DateTimeFormatter.ofPattern(String.join("'", parts), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException wrong) {
            throw new BackTestException(
                    "the mapping's 'at.format' is '" + pattern + "', which is no pattern: " + wrong.getMessage(),
                    wrong);
        }
    }

    /** A cell that could not be understood. */
    static final class BadCell extends Exception {
        private static final long serialVersionUID = 1L;

        private final int column;

        BadCell(int column, String problem) {
            super(problem, null, false, false);
            this.column = column;
        }

        RejectedRow at(long line) {
            return new RejectedRow(line, column, String.valueOf(getMessage()));
        }
    }
}
