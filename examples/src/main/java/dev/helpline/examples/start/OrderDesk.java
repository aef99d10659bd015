package dev.helpline.examples.start;

import dev.helpline.Desk;
import dev.helpline.jdbc.JdbcTicketStore;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A shop that opens a ticket in the same transaction in which it puts an order on hold. */
final class OrderDesk {

    private final DataSource dataSource;
    private final JdbcTicketStore store;
    private final Desk desk;

    OrderDesk(DataSource dataSource) {
        this.dataSource = dataSource;
        // snippet: postgres
        JdbcTicketStore store = JdbcTicketStore.on(dataSource).createSchema();
        Desk desk = Desk.on(store).timedBy(store.clock());
        // end
        this.store = store;
        this.desk = desk;
    }

    Ticket hold(int order, Requester kim) throws SQLException {
        // snippet: transaction
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            holdOrder(connection, order);
            Ticket ticket = desk.over(store.joining(connection))
                    .from(kim)
                    .open("Order " + order + " is on hold", "The address does not exist.");
            connection.commit();
            return ticket;
        }
        // end
    }

    private static void holdOrder(Connection connection, int order) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement("INSERT INTO held_order VALUES (?)")) {
            hold.setInt(1, order);
            hold.executeUpdate();
        }
    }
}
