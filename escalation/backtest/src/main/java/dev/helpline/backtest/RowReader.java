package dev.helpline.backtest;

import dev.helpline.backtest.Columns.Values;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TicketId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Understands the cells of a row by a mapping. */
final class RowReader {

    private final Columns columns;
    private final LogFile file;
    private final Header header;
    private final InstantFormat written;
    private final InstantFormat iso;
    private final int caseIndex;
    private final int atIndex;
    private final int openedIndex;
    private final int resolvedIndex;
    private final Meaning<Status> status;
    private final Meaning<Pressure> priority;
    private final Meaning<Team> team;
    private final Meaning<Agent> assignee;
    private final Meaning<Role> openedBy;
    private final Meaning<Happening> happening;
    private final String[] lastText;
    private final InstantFormat[] lastFormat;
    private final Instant[] lastInstant;

    /**
     * What the values of a column mean.
     *
     * @param index where the column stands; below 0 if the mapping names none
     * @param of a value's meaning; empty if nobody gave it one
     * @param allowed which values have a meaning; empty if those without one do not matter
     */
    private record Meaning<T>(int index, Function<String, Optional<T>> of, Optional<String> allowed) {
        static <T> Meaning<T> unmapped() {
            return new Meaning<>(-1, value -> Optional.empty(), Optional.empty());
        }

        /** Any value means something, made once for each name. */
        static <T> Meaning<T> made(int index, Function<String, T> maker) {
            Map<String, T> made = new HashMap<>();
            return new Meaning<>(
                    index, name -> Optional.of(made.computeIfAbsent(name, maker)), Optional.of("any name"));
        }
    }

    RowReader(Columns columns, LogFile file) {
        this.columns = columns;
        this.file = file;
        this.header = file.header();
        this.written = new InstantFormat(columns.at());
        this.iso = new InstantFormat(columns.at().asIso());
        this.lastText = new String[header.names().size()];
        this.lastFormat = new InstantFormat[header.names().size()];
        this.lastInstant = new Instant[header.names().size()];
        this.caseIndex = header.index("case", columns.caseColumn());
        this.atIndex = header.index("at.column", columns.at().column());
        this.openedIndex = indexOf("opened", columns.opened());
        this.resolvedIndex = indexOf("resolved", columns.resolved());
        this.status = values("status", columns.status(), Status::new);
        this.priority = values("priority", columns.priority(), (name, pressure) -> pressure);
        this.team = columns.team() == null ? Meaning.unmapped() : teams(columns.team());
        this.assignee = columns.assignee() == null
                ? Meaning.unmapped()
                : Meaning.made(indexOf("assignee", columns.assignee()), name -> new Agent(name, name, name));
        this.openedBy = values("openedBy", columns.openedBy(), (name, role) -> role);
        Meaning<Happening> events = values("event", columns.event(), (name, happened) -> happened);
        this.happening = new Meaning<>(events.index(), events.of(), Optional.empty());
    }

    LogRow read(List<String> cells) throws BadCell {
        if (cells.size() != header.names().size()) {
            throw new BadCell(
                    0,
                    "the row has " + cells.size() + " columns, the header "
                            + header.names().size());
        }
        return new LogRow(
                caseId(cells.get(caseIndex)),
                instant(atIndex, cells.get(atIndex)),
                value(status, cells),
                value(priority, cells).map(Pressure::priority),
                value(team, cells),
                value(assignee, cells),
                value(openedBy, cells).orElse(Role.CUSTOMER),
                value(happening, cells),
                known(openedIndex, cells),
                known(resolvedIndex, cells));
    }

    private String caseId(String id) throws BadCell {
        if (columns.isUnknown(id) || id.isBlank() || id.length() > TicketId.MAX_LENGTH) {
            throw bad(caseIndex, quoted(id) + " names no case; allowed: 1 to " + TicketId.MAX_LENGTH + " characters");
        }
        return id;
    }

    private Optional<Instant> known(int index, List<String> cells) throws BadCell {
        return index < 0 || columns.isUnknown(cells.get(index))
                ? Optional.empty()
                : Optional.of(instant(index, cells.get(index)));
    }

    /** The column of an instant often repeats itself from row to row; reading one costs more than comparing two. */
    private Instant instant(int index, String text) throws BadCell {
        InstantFormat format = file.isDate(index) ? iso : written;
        if (!text.equals(lastText[index]) || format != lastFormat[index]) {
            try {
                lastInstant[index] = format.parse(text);
            } catch (DateTimeException unreadable) {
                throw bad(index, quoted(text) + " is not an instant written as " + format);
            }
            lastText[index] = text;
            lastFormat[index] = format;
        }
        return lastInstant[index];
    }

    private <T> Optional<T> value(Meaning<T> column, List<String> cells) throws BadCell {
        if (column.index() < 0 || columns.isUnknown(cells.get(column.index()))) {
            return Optional.empty();
        }
        String text = cells.get(column.index());
        try {
            Optional<T> meaning = column.of().apply(text);
            if (meaning.isEmpty() && column.allowed().isPresent()) {
                throw bad(
                        column.index(),
                        "the mapping does not say what " + quoted(text) + " means; it knows "
                                + column.allowed().get());
            }
            return meaning;
        } catch (IllegalArgumentException refused) {
            throw bad(column.index(), quoted(text) + " cannot be: " + refused.getMessage());
        }
    }

    private Meaning<Team> teams(Columns.TeamColumn mapped) {
        return Meaning.made(header.index("team.column", mapped.column()), name -> Team.of(name, mapped.tierOf(name)));
    }

    private <V, T> Meaning<T> values(String part, @Nullable Values<V> mapped, BiFunction<String, V, T> maker) {
        if (mapped == null) {
            return Meaning.unmapped();
        }
        Map<String, T> meanings = new HashMap<>();
        mapped.known().forEach((name, value) -> meanings.put(name, maker.apply(name, value)));
        return new Meaning<>(
                header.index(part + ".column", mapped.column()),
                name -> Optional.ofNullable(meanings.get(name)),
                Optional.of(meanings.keySet().stream().sorted().toList().toString()));
    }

    private int indexOf(String part, @Nullable String column) {
        return column == null ? -1 : header.index(part, column);
    }

    private BadCell bad(int index, String problem) {
        return new BadCell(index + 1, header.names().get(index) + ": " + problem);
    }

    /** A cell short enough for a sentence of its own, on one line. */
    private static String quoted(String cell) {
        String line = cell.replaceAll("\\R", "⏎");
        return "'" + (line.length() <= 60 ? line : line.substring(0, 60) + "…") + "'";
    }
}
