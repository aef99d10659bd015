package dev.helpline.jdbc;

import dev.helpline.spi.Change;
import dev.helpline.spi.Message;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.ThemeAdded;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Workflow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Many tickets at once, told apart by their number: everybody and everything has its turn. */
final class Load {

    static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant DUE = Instant.parse("2026-06-01T09:00:00Z");

    private static final int BATCH = 500;

    private Load() {}

    /** Opens tickets that are due at one instant, each with a message that waits. */
    static void tickets(DataSource source, String desk, int count) {
        Database database = new Database(source);
        for (int from = 0; from < count; from += BATCH) {
            List<StoredChange> batch = new ArrayList<>();
            for (int number = from; number < Math.min(count, from + BATCH); number++) {
                batch.add(StoredChange.of(opening(number)));
            }
            long change = database.nextChange();
            database.write(() -> "load", connection -> database.dialect().write(connection, desk, batch, change));
        }
    }

    private static Change opening(int number) {
        TicketId id = new TicketId("T-" + number);
        Requester requester = new Requester("r" + number % 997, "R", "r@home.example");
        Agent agent = new Agent("a" + number % 50, "A", "a@desk.example");
        Actor staff = new Actor.Staff(agent, Role.AGENT);
        Instant at = OPENED.plusSeconds(number);
        TicketOpened opened = new TicketOpened(
                at,
                new Actor.Customer(requester),
                id,
                requester,
                "Cannot log in to server " + number,
                "It says no.",
                Workflow.standard().initial(),
                Priority.NORMAL,
                Optional.of(Team.of("team " + number % 20, 1 + number % 3)),
                Optional.of("<" + number + "@mail>"));
        List<Event> events = new ArrayList<>(List.of(
                opened,
                new OwnerChanged(at, staff, Optional.empty(), agent, "took it"),
                new AssigneeChanged(at, staff, Optional.empty(), Optional.of(agent))));
        if (number % 100 > 0) {
            Status closed = Workflow.standard().status("closed").orElseThrow();
            events.add(new StatusChanged(at, staff, opened.status(), closed));
        }
        if (number % 10 == 0) {
            events.add(new ThemeAdded(at, staff, new Theme("theme " + number % 70)));
        }
        Ticket after = opened.ticket().after(events.subList(1, events.size()));
        Message message = new Message(id + "/1", id, "R", "r@home.example", "hello", at);
        return new Change(0, events, after, Optional.of(DUE), List.of(message));
    }

    static void analyze(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }
}
