package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.Desk;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A host's own rows and its tickets commit together, or neither does. */
class JoiningTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Requester SAM = new Requester("sam", "Sam", "sam@home.example");

    @RegisterExtension
    final Databases databases = new Databases();

    private DataSource source;
    private JdbcTicketStore store;

    @BeforeEach
    void open() throws SQLException {
        source = databases.postgres();
        store = JdbcTicketStore.on(source);
        try (Connection connection = source.getConnection()) {
            execute(connection, "CREATE TABLE orders (id integer PRIMARY KEY)");
        }
    }

    @Test
    void aTicketThatIsOpenedInsideATransactionCommitsWithIt() throws SQLException {
        Ticket ticket;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "INSERT INTO orders VALUES (1)");
            ticket = Desk.on(store.joining(connection)).from(SAM).open("Order 1 is lost", "Where is it?");
            assertThat(store.find(ticket.id())).isEmpty();
            connection.commit();
        }
        assertThat(store.find(ticket.id())).contains(ticket);
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void aTicketThatIsOpenedInsideATransactionIsRolledBackWithIt() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "INSERT INTO orders VALUES (1)");
            Desk.on(store.joining(connection)).from(SAM).open("Order 1 is lost", "Where is it?");
            connection.rollback();
        }
        assertThat(store.search(TicketQuery.all(), 1, Optional.empty()).tickets())
                .isEmpty();
        assertThat(orders()).isZero();
    }

    @Test
    void whatIsRefusedInsideATransactionLeavesTheTransactionAsItWas() throws SQLException {
        Desk.on(store).from(SAM).open("Cannot log in", "It says no.", "<1@mail>");
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "INSERT INTO orders VALUES (1)");
            TicketStore joined = store.joining(connection);
            assertThat(joined.append(byMessage(joined, "<1@mail>"))).isFalse();
            assertThat(joined.append(byMessage(joined, "<2@mail>"))).isTrue();
            connection.commit();
        }
        assertThat(store.findByMessage("<2@mail>")).isPresent();
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void whatIsDueIsNotFiredInsideATransactionOfTheHosts() throws SQLException {
        try (Connection connection = source.getConnection()) {
            TicketStore joined = store.joining(connection);
            assertThatThrownBy(() -> joined.fireDue(MORNING, 1, ticket -> {
                        throw new AssertionError();
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("cannot decide what is due at desk main inside a transaction of the host's; allowed: to"
                            + " read, and to store changes");
        }
    }

    private static dev.helpline.spi.Change byMessage(TicketStore store, String message) {
        var opened = new dev.helpline.ticket.TicketOpened(
                MORNING,
                new dev.helpline.ticket.Actor.Customer(SAM),
                store.nextId(),
                SAM,
                "Cannot log in",
                "It says no.",
                dev.helpline.ticket.Workflow.standard().initial(),
                dev.helpline.ticket.Priority.NORMAL,
                Optional.empty(),
                Optional.of(message));
        return new dev.helpline.spi.Change(
                0, java.util.List.of(opened), opened.ticket(), Optional.empty(), java.util.List.of());
    }

    private long orders() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Database.number(connection, "SELECT count(*) FROM orders");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
