package dev.helpline.backtest;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row of a case in a few words; minutes count from eight o'clock on a Monday. */
final class Sketch {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final Instant at;
    private Optional<Status> status = Optional.empty();
    private Optional<Priority> priority = Optional.empty();
    private Optional<Team> team = Optional.empty();
    private Optional<Agent> assignee = Optional.empty();
    private Optional<Happening> happening = Optional.empty();
    private Optional<Instant> opened = Optional.empty();
    private Optional<Instant> resolved = Optional.empty();

    private Sketch(Instant at) {
        this.at = at;
    }

    static Instant minute(long minute) {
        return MONDAY.plus(Duration.ofMinutes(minute));
    }

    static Sketch at(long minute) {
        return new Sketch(minute(minute));
    }

    static List<LogRow> rows(Sketch... sketches) {
        return Arrays.stream(sketches).map(Sketch::row).toList();
    }

    static Status status(Category category) {
        return new Status(category.name().toLowerCase(Locale.ROOT), category);
    }

    Sketch is(Category category) {
        status = Optional.of(status(category));
        return this;
    }

    Sketch pressing(Priority next) {
        priority = Optional.of(next);
        return this;
    }

    Sketch with(String name) {
        team = Optional.of(Team.of(name, 1));
        return this;
    }

    Sketch workedOnBy(String name) {
        assignee = Optional.of(new Agent(name, name, name));
        return this;
    }

    Sketch saying(Happening next) {
        happening = Optional.of(next);
        return this;
    }

    Sketch openedAt(long minute) {
        opened = Optional.of(minute(minute));
        return this;
    }

    Sketch resolvedAt(long minute) {
        resolved = Optional.of(minute(minute));
        return this;
    }

    LogRow row() {
        return new LogRow("A", at, status, priority, team, assignee, Role.CUSTOMER, happening, opened, resolved);
    }
}
