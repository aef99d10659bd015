package dev.helpline.jdbc;

import dev.helpline.json.EventJson;
import dev.helpline.json.TicketJson;
import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.spi.Rearmed;
import dev.helpline.spi.Settlement;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Deed;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Tickets in a database of the host's: PostgreSQL (14 or later) for any number of nodes without a leader, H2 for one
 * embedded node, which refuses to write once a second one has opened the same database.
 *
 * <p>Connections come from the host's {@link DataSource}, one at a time for each thread and call; a pool is the host's to
 * choose. To plan a statement takes the database longer than to run it: let the driver keep prepared statements, as it does
 * by default, and whatever pools connections on their way. Nothing is asked of the database before the first call, which
 * looks for the tables. Instants are kept to the nanosecond; a ticket can be opened from 1677 to 2262. What is due or ready
 * before or after those years counts as being due at the end of them.
 *
 * <p>Every change is one transaction. What was rolled back because others were in the way, or whose answer was lost with
 * its connection, is done again, five times in all; a change is known again by its number, so it is never stored twice.
 * Every method throws a {@link StoreException} if the database fails. Thread-safe.
 */
public final class JdbcTicketStore implements TicketStore {

    /** What a desk is called that is not given a name. */
    public static final String MAIN_DESK = "main";

    private static final int MAX_DESK_NAME = 200;

    private final Database database;
    private final Sessions sessions;
    private final String desk;
    private final Rows rows;
    private final Dues dues;
    private final Outgoing outgoing;

    private JdbcTicketStore(Database database, Sessions sessions, String desk) {
        this.database = database;
        this.sessions = sessions;
        this.desk = desk;
        this.rows = new Rows(Column.of(desk));
        this.dues = new Dues(sessions, Column.of(desk));
        this.outgoing = new Outgoing(sessions, Column.of(desk));
    }

    /**
     * A store of the desk called {@value #MAIN_DESK}.
     *
     * @param source where connections come from
     * @return the store; it holds no connection between calls
     */
    public static JdbcTicketStore on(DataSource source) {
        Database database = new Database(source);
        return new JdbcTicketStore(database, database, MAIN_DESK);
    }

    /**
     * A store of another desk in the same database. Desks share the tables and see nothing of each other; the numbers in
     * ticket ids are unique among all of them.
     *
     * @param name what the desk, or its tenant, is called: not blank, at most 200 characters
     * @return another store, which shares this one's connections
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public JdbcTicketStore forDesk(String name) {
        if (name.isBlank() || name.length() > MAX_DESK_NAME) {
            throw new IllegalArgumentException("a desk cannot be called '" + name
                    + "'; allowed: a name that is not blank," + " at most " + MAX_DESK_NAME + " characters");
        }
        return new JdbcTicketStore(database, sessions, name);
    }

    /**
     * Makes the tables where unqualified names are looked for (the current schema), or brings older ones up to this
     * version; nothing happens if they are there. Nodes may call it at the same time. Who would rather use a migration
     * tool runs the scripts beside this class, {@code postgresql/1.sql} and so on.
     *
     * @return this store
     * @throws StoreException if the tables were made by a newer version
     */
    public JdbcTicketStore createSchema() {
        database.unchecked(() -> "create Helpline's tables", connection -> {
            Dialect dialect = Dialect.of(connection);
            SchemaScripts.of(dialect).bringUp(connection, dialect);
            return this;
        });
        return this;
    }

    /**
     * The same store inside a transaction of the host's: what is stored commits or rolls back with the host's own rows.
     * It is for opening tickets and for commands; what is due, and messages, are not claimed inside another transaction.
     * A change that is refused leaves the transaction as it was before.
     *
     * @param connection of the same database, with auto-commit off; the host commits and closes it
     * @return a store for the thread that has the connection, until the transaction ends
     */
    public TicketStore joining(Connection connection) {
        return new JdbcTicketStore(database, new Joined(database, connection), desk);
    }

    /**
     * What time it is by the database: every node sees the same, whatever its own clock says. The database is asked every
     * ten seconds; in between, this machine's steady counter goes on from its answer.
     *
     * @return for {@code Desk.timedBy}
     */
    public InstantSource clock() {
        return new DatabaseClock(
                () -> database.read(
                        () -> "ask what time it is",
                        connection ->
                                Database.number(connection, database.dialect().clock())),
                System::nanoTime);
    }

    @Override
    public TicketId nextId() {
        return sessions.write(
                () -> "name a ticket",
                connection -> new TicketId("T-" + Database.next(connection, sessions.dialect(), "helpline_number")));
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        return sessions.read(() -> "find ticket " + id, connection -> rows.snapshot(connection, id))
                .map(json -> Payload.read("ticket " + id, json, TicketJson::read));
    }

    @Override
    public List<Event> history(TicketId id) {
        return sessions
                .read(() -> "read the history of ticket " + id, connection -> rows.events(connection, id))
                .stream()
                .map(json -> Payload.read("an event of ticket " + id, json, EventJson::read))
                .toList();
    }

    @Override
    public Optional<TicketId> findByMessage(String messageId) {
        return sessions.read(
                () -> "find the ticket of message " + messageId, connection -> rows.byMessage(connection, messageId));
    }

    @Override
    public Page search(TicketQuery query, int limit, Optional<Place> after) {
        int size = Page.checkedSize(limit);
        List<String> found = sessions.read(
                () -> "search for " + query,
                connection -> new Search(sessions.dialect(), Column.of(desk), query, size + 1, after).on(connection));
        return Page.of(
                found.stream()
                        .map(json -> Payload.read("a ticket of " + query, json, TicketJson::read))
                        .toList(),
                size);
    }

    @Override
    public int openTickets(Agent assignee) {
        return sessions.read(
                () -> "count the open tickets of " + assignee, connection -> rows.openTickets(connection, assignee));
    }

    @Override
    public Optional<Ticket> newestOf(Requester requester) {
        return sessions.read(
                        () -> "find the newest ticket of " + requester,
                        connection -> rows.newest(connection, requester))
                .map(json -> Payload.read("the newest ticket of " + requester, json, TicketJson::read));
    }

    @Override
    public List<Event> deeds(Agent agent, Deed.Kind kind, Instant startInclusive, Instant endExclusive, int limit) {
        int most = TicketStore.checkedDeeds(limit);
        return sessions
                .read(
                        () -> "read the record of " + agent,
                        connection -> rows.deeds(connection, agent, kind, startInclusive, endExclusive, most))
                .stream()
                .map(json -> Payload.read("a deed of " + agent, json, EventJson::read))
                .toList();
    }

    @Override
    public boolean append(Change change) {
        StoredChange stored = StoredChange.of(change);
        long number = sessions.nextChange();
        try {
            if (!sessions.write(() -> "store a change of ticket " + change.id(), on -> isStored(on, stored, number))) {
                return false;
            }
        } catch (StoreException failure) {
            if (failure.getCause() instanceof SQLException cause
                    && sessions.dialect().isKnownMessage(cause)) {
                return false;
            }
            throw failure;
        }
        dues.written(stored);
        outgoing.written(stored);
        return true;
    }

    /** A change that lost its race may be its own predecessor, whose answer got lost. */
    private boolean isStored(Connection connection, StoredChange change, long number) throws SQLException {
        return sessions.dialect()
                        .write(connection, Column.of(desk), List.of(change), number)
                        .contains(change.id())
                || rows.isWritten(connection, change, number);
    }

    /**
     * {@inheritDoc}
     *
     * <p>A ticket whose decision throws is left and holds up no other: the others that are due are decided and stored, up
     * to the limit, before the first exception goes to the caller, with those of other tickets suppressed in it.
     */
    @Override
    public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
        return dues.fire(now, limit, decision);
    }

    @Override
    public Rearmed rearm(int limit, Optional<Place> after, Function<Ticket, Optional<Instant>> nextDue) {
        Rearming batch = new Rearming(sessions.dialect(), Column.of(desk), Page.checkedSize(limit), after, nextDue);
        Rearmed rearmed = sessions.atomically(() -> "ask tickets again when they are due", batch::run);
        if (rearmed.changed() > 0) {
            dues.floor().written(Spot.BOTTOM);
        }
        return rearmed;
    }

    @Override
    public Optional<Instant> nextWake() {
        return sessions.read(() -> "ask what is next at desk " + desk, rows::nextWake);
    }

    @Override
    public List<Delivery> claim(Instant now, Duration lease, int limit) {
        return outgoing.claim(now, lease, limit);
    }

    @Override
    public boolean settle(Delivery delivery, Settlement settlement) {
        return outgoing.settle(delivery, settlement);
    }

    /** The calls that make it. */
    @Override
    public String toString() {
        return "JdbcTicketStore.on(…).forDesk(\"" + desk + "\")";
    }
}
