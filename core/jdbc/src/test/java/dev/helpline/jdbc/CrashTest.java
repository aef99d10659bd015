package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.helpline.Desk;
import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.TicketQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nodes are killed at random moments of a loop of commands, ticks and deliveries, on a database that is durable. Three
 * times in the ordinary build; {@code -Pcrashes} kills fifty.
 */
class CrashTest {

    private static final int CRASHES = Integer.getInteger("helpline.crashes", 3);
    private static final long SEED = Long.getLong("helpline.seed", 42);

    @RegisterExtension
    final Databases databases = new Databases();

    @TempDir
    Path folder;

    @Test
    void nodesThatAreKilledLoseNothingAndDoNothingTwice() throws Exception {
        String url = PostgresServer.durableDatabaseUrl();
        HikariDataSource source = databases.closing(PostgresServer.pool(url, 2));
        rememberEveryMessage(source);
        Random random = new Random(SEED);
        for (int crash = 0; crash < CRASHES; crash++) {
            killOne(url, crash, random.nextInt(1_000));
        }
        JdbcTicketStore store = JdbcTicketStore.on(source);
        settleEverything(CrashChild.desk(store, folder), store);

        List<Ticket> tickets = all(store);
        assertThat(tickets).isNotEmpty();
        assertThat(tickets).allSatisfy(ticket -> {
            List<Event> history = store.history(ticket.id());
            assertThat(history).hasSize((int) ticket.version());
            assertThat(Ticket.of(history)).isEqualTo(ticket);
            assertThat(history.stream().filter(StepTaken.class::isInstance).map(event -> ((StepTaken) event).key()))
                    .as("steps of %s", ticket.id())
                    .hasSize(CrashChild.POLICY.times())
                    .doesNotHaveDuplicates();
        });
        assertThat(tickets.stream().flatMap(ticket -> acknowledgeable(store.history(ticket.id()), ticket.id())))
                .doesNotHaveDuplicates()
                .containsAll(lines("acknowledged"));
        assertThat(lines("delivered")).containsAll(texts(source, "SELECT name FROM every_message"));
        assertThat(texts(source, "SELECT name FROM helpline_message")).isEmpty();
        System.out.println("after " + CRASHES + " kills: " + tickets.size() + " tickets, "
                + lines("acknowledged").size() + " acknowledged commands, "
                + lines("delivered").size()
                + " deliveries of "
                + texts(source, "SELECT name FROM every_message").size() + " messages");
    }

    /** The node has something to lose before it is killed. */
    private void killOne(String url, int number, int moreMillis) throws IOException, InterruptedException {
        int before = lines("acknowledged").size();
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        url,
                        folder.toString(),
                        Integer.toString(number))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node-" + number + ".log").toFile())
                .start();
        try {
            long give = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (lines("acknowledged").size() < before + 10) {
                assertThat(node.isAlive() && System.nanoTime() < give)
                        .as(() -> "the node works; its log: " + log(number))
                        .isTrue();
                node.waitFor(20, TimeUnit.MILLISECONDS);
            }
            node.waitFor(moreMillis, TimeUnit.MILLISECONDS);
        } finally {
            node.destroyForcibly(); // SIGKILL
            node.waitFor();
        }
    }

    private String log(int number) {
        try {
            return Files.readString(folder.resolve("node-" + number + ".log"));
        } catch (IOException none) {
            return "none";
        }
    }

    /** Ten minutes later every claim of the dead has run out. */
    private static void settleEverything(Desk desk, JdbcTicketStore store) {
        Desk later = desk.timedBy(() -> store.clock().instant().plus(Duration.ofMinutes(10)));
        while (later.tick().next().isPresent()) {
            // There is more.
        }
    }

    private static List<Ticket> all(JdbcTicketStore store) {
        List<Ticket> tickets = new ArrayList<>();
        Optional<Place> place = Optional.empty();
        do {
            Page page = store.search(TicketQuery.all(), Page.MAX_SIZE, place);
            tickets.addAll(page.tickets());
            place = page.next();
        } while (place.isPresent());
        return tickets;
    }

    /** What a node would have written down, had it been told. */
    private static Stream<String> acknowledgeable(List<Event> history, TicketId id) {
        return history.stream()
                .filter(event -> event instanceof NoteAdded || event instanceof TicketOpened)
                .map(event -> event instanceof NoteAdded note
                        ? id + " " + note.text()
                        : id + " opened by " + event.messageId().orElse("nothing"));
    }

    private List<String> lines(String file) {
        Path path = folder.resolve(file);
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void rememberEveryMessage(HikariDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE every_message (name text PRIMARY KEY);
                    CREATE FUNCTION remember() RETURNS trigger LANGUAGE plpgsql AS
                      'BEGIN INSERT INTO every_message VALUES (NEW.name); RETURN NEW; END';
                    CREATE TRIGGER remember AFTER INSERT ON helpline_message FOR EACH ROW EXECUTE FUNCTION remember();
                    """);
        }
    }

    private static List<String> texts(HikariDataSource source, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
