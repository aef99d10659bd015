package dev.helpline.examples.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.jdbc.JdbcTicketStore;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderDeskTest {

    private final JdbcDataSource source = new JdbcDataSource();
    private final Requester kim = new Requester("kim", "Kim", "kim@example.org");

    @BeforeEach
    void open() throws SQLException {
        source.setURL("jdbc:h2:mem:" + getClass().getName() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS");
            statement.execute("CREATE TABLE held_order (id integer PRIMARY KEY)");
        }
    }

    @Test
    void the_ticket_is_opened_with_the_order_on_hold() throws SQLException {
        Ticket ticket = new OrderDesk(source).hold(7, kim);
        assertThat(JdbcTicketStore.on(source).find(ticket.id())).contains(ticket);
    }

    @Test
    void an_order_that_cannot_be_held_opens_no_ticket() throws SQLException {
        OrderDesk desk = new OrderDesk(source);
        desk.hold(7, kim);
        assertThatThrownBy(() -> desk.hold(7, kim)).isInstanceOf(SQLException.class);
        assertThat(JdbcTicketStore.on(source)
                        .search(TicketQuery.all(), 10, Optional.empty())
                        .tickets())
                .hasSize(1);
    }
}
