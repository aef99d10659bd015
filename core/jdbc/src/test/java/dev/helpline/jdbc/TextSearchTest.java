package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts that many, few and none of the tickets say: each is looked for in another way. */
class TextSearchTest {

    private static final int TICKETS = 5_000;

    @RegisterExtension
    final Databases databases = new Databases();

    @Test
    void pagesAreTheSameHoweverFrequentATextIs() {
        var source = databases.postgres();
        Load.tickets(source, "main", TICKETS);
        Load.tickets(source, "another", 100);
        JdbcTicketStore store = JdbcTicketStore.on(source);
        finds(store, TicketQuery.all().saying("LOG in to"), number -> true);
        finds(store, TicketQuery.all().saying("server 4711"), number -> number == 4711);
        finds(store, TicketQuery.all().saying("rver 47"), number -> ("" + number).startsWith("47"));
        finds(store, TicketQuery.all().saying("to server 3"), number -> ("" + number).startsWith("3"));
        finds(store, TicketQuery.all().saying("777"), number -> ("" + number).contains("777"));
        finds(store, TicketQuery.all().saying("99"), number -> ("" + number).contains("99"));
        finds(store, TicketQuery.all().saying("server 5000"), number -> false);
        finds(store, TicketQuery.all().saying("log out"), number -> false);
    }

    @Test
    void aTextIsOneCriterionAmongOthersHoweverFrequentItIs() {
        var source = databases.postgres();
        Load.tickets(source, "main", TICKETS);
        JdbcTicketStore store = JdbcTicketStore.on(source);
        Agent seven = new Agent("a7", "A", "a@desk.example");
        finds(store, TicketQuery.all().ownedBy(seven).saying("server"), number -> number % 50 == 7);
        finds(
                store,
                TicketQuery.all().ownedBy(seven).saying("57"),
                number -> number % 50 == 7 && ("" + number).contains("57"));
        finds(
                store,
                TicketQuery.all().in(Category.NEW, Category.OPEN).saying("server 4"),
                number -> number % 100 == 0 && ("" + number).startsWith("4"));
        finds(
                store,
                TicketQuery.all().saying("server 4").dueBefore(Load.DUE.plusNanos(1)),
                number -> ("" + number).startsWith("4"));
        finds(store, TicketQuery.all().saying("server 4").dueBefore(Load.DUE), number -> false);
    }

    @Test
    void whoeverHasMoreTicketsThanOneLookReadsFindsTheirTexts() throws SQLException {
        var source = databases.postgres();
        Load.tickets(source, "main", TICKETS);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE helpline_ticket SET owner = 'a7'");
        }
        JdbcTicketStore store = JdbcTicketStore.on(source);
        Agent seven = new Agent("a7", "A", "a@desk.example");
        finds(store, TicketQuery.all().ownedBy(seven).saying("server 4711"), number -> number == 4711);
        finds(store, TicketQuery.all().ownedBy(seven).saying("rver 47"), number -> ("" + number).startsWith("47"));
        finds(store, TicketQuery.all().ownedBy(seven).saying("log out"), number -> false);
    }

    private static void finds(JdbcTicketStore store, TicketQuery query, IntPredicate wanted) {
        List<String> expected = IntStream.range(0, TICKETS)
                .filter(wanted)
                .mapToObj(number -> "T-" + number)
                .toList();
        List<String> found = new ArrayList<>();
        Optional<Place> place = Optional.empty();
        do {
            Page page = store.search(query, Page.MAX_SIZE, place);
            page.tickets().stream().map(Ticket::id).forEach(id -> found.add(id.value()));
            place = page.next();
        } while (place.isPresent());
        assertThat(found).as("%s", query).isEqualTo(expected);
    }
}
