package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchemaTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    @RegisterExtension
    final Databases databases = new Databases();

    @Test
    void aDatabaseWithoutTheTablesIsRefusedWithWhatToDo() {
        JdbcTicketStore store = JdbcTicketStore.on(databases.postgresWithoutTables());
        assertThatThrownBy(store::nextId)
                .isInstanceOf(StoreException.class)
                .hasMessage("cannot find Helpline's tables in this database; call createSchema(), or run the scripts in"
                        + " dev/helpline/jdbc with your own migration tool");
        assertThat(store.createSchema().nextId()).isEqualTo(new TicketId("T-1"));
    }

    @Test
    void nodesThatStartAtTheSameTimeCreateTheTablesOnce() throws Exception {
        DataSource source = databases.postgresWithoutTables();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<JdbcTicketStore> start = () -> JdbcTicketStore.on(source).createSchema();
            for (Future<JdbcTicketStore> started :
                    nodes.invokeAll(IntStream.range(0, 4).mapToObj(i -> start).toList())) {
                started.get().nextId();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void creatingTheTablesAgainChangesNothing() {
        JdbcTicketStore store = JdbcTicketStore.on(databases.postgres());
        Ticket ticket = opened(store);
        assertThat(store.createSchema().find(ticket.id())).contains(ticket);
    }

    @Test
    void tablesOfANewerVersionAreRefused() throws SQLException {
        DataSource source = databases.postgres();
        execute(source, "UPDATE helpline_schema SET version = 7");
        String sentence = "cannot use Helpline's tables of version 7, which a newer Helpline has made; allowed: 1 to 1";
        assertThatThrownBy(() -> JdbcTicketStore.on(source).find(new TicketId("T-1")))
                .isInstanceOf(StoreException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> JdbcTicketStore.on(source).createSchema())
                .isInstanceOf(StoreException.class)
                .hasMessage(sentence);
    }

    @Test
    void tablesOfAnOlderVersionAreBroughtUpByTheScriptsThatAreMissing() throws SQLException {
        DataSource source = databases.postgresWithoutTables();
        SchemaScripts first = new SchemaScripts(List.of("CREATE TABLE helpline_schema (version integer NOT NULL);"
                + " INSERT INTO helpline_schema VALUES (1)"));
        SchemaScripts both = new SchemaScripts(List.of("never run twice", "CREATE TABLE helpline_new (a integer)"));
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            first.bringUp(connection, new Postgres());
            first.check(connection);
            assertThatThrownBy(() -> both.check(connection))
                    .hasMessage(
                            "cannot use Helpline's tables of version 1; call createSchema() to bring them to version 2");
            both.bringUp(connection, new Postgres());
            both.check(connection);
            connection.commit();
        }
        execute(source, "SELECT a FROM helpline_new");
    }

    @Test
    void aScriptThatFailsLeavesTheTablesAsTheyWere() throws SQLException {
        DataSource source = databases.postgres();
        SchemaScripts broken = new SchemaScripts(List.of("", "CREATE TABLE helpline_half (a integer); no SQL at all"));
        assertThatThrownBy(() -> new Database(source).unchecked(() -> "bring the tables up", connection -> {
                    broken.bringUp(connection, new Postgres());
                    return true;
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot bring the tables up; nothing was changed");
        assertThatThrownBy(() -> execute(source, "SELECT a FROM helpline_half")).isInstanceOf(SQLException.class);
        JdbcTicketStore.on(source).nextId();
    }

    @Test
    void desksOfOneDatabaseSeeNothingOfEachOther() {
        JdbcTicketStore acme = JdbcTicketStore.on(databases.postgres()).forDesk("acme");
        TicketStore other = acme.forDesk("other");
        Ticket ticket = opened(acme);
        assertThat(other.find(ticket.id())).isEmpty();
        assertThat(other.nextWake()).isEmpty();
        assertThat(other.append(BadDaysTest.opening(ticket.id(), MORNING, "Theirs.", Optional.empty())))
                .isTrue();
        assertThat(acme.find(ticket.id())).contains(ticket);
        assertThatThrownBy(() -> acme.forDesk(" "))
                .hasMessage("a desk cannot be called ' '; allowed: a name that is not blank, at most 200 characters");
    }

    @Test
    void everyDueInstantSaysByWhichTimeZoneDataItWasComputed() throws SQLException {
        DataSource source = databases.postgres();
        opened(JdbcTicketStore.on(source));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT tzdata FROM helpline_due")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(TimeZoneData.VERSION).matches("20\\d\\d[a-z]");
        }
    }

    @Test
    void anH2DatabaseThatASecondNodeHasOpenedIsRefusedToTheFirst() {
        DataSource source = databases.h2();
        JdbcTicketStore first = JdbcTicketStore.on(source);
        Ticket ticket = opened(first);
        JdbcTicketStore second = JdbcTicketStore.on(source);
        assertThat(second.append(BadDaysTest.note(ticket, "mine now"))).isTrue();
        assertThatThrownBy(() -> opened(first))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "cannot write to this H2 database: a second node has opened it since; allowed: one node on H2,"
                                + " any number on PostgreSQL");
        assertThat(first.find(ticket.id()).map(Ticket::version)).contains(2L);
    }

    private static Ticket opened(TicketStore store) {
        var opening = BadDaysTest.opening(store.nextId(), MORNING, "It says no.", Optional.of(MORNING));
        assertThat(store.append(opening)).isTrue();
        return opening.after();
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
