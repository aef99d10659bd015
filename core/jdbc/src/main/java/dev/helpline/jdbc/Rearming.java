package dev.helpline.jdbc;

import dev.helpline.json.TicketJson;
import dev.helpline.spi.Place;
import dev.helpline.spi.Rearmed;
import dev.helpline.ticket.Ticket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some tickets are locked in order, asked when they are due, and armed, in one transaction. */
final class Rearming {

    static final String ARM = "UPDATE helpline_due SET due = ?, tzdata = ? WHERE desk = ? AND ticket = ?";

    private final Dialect dialect;
    private final String desk;
    private final int limit;
    private final Optional<Place> after;
    private final Function<Ticket, Optional<Instant>> nextDue;

    private record Row(String id, @Nullable Long due, String tzdata, String snapshot) {}

    Rearming(
            Dialect dialect,
            String desk,
            int limit,
            Optional<Place> after,
            Function<Ticket, Optional<Instant>> nextDue) {
        this.dialect = dialect;
        this.desk = desk;
        this.limit = limit;
        this.after = after;
        this.nextDue = nextDue;
    }

    Rearmed run(Connection connection) throws SQLException {
        List<Row> rows = rows(connection);
        Optional<Place> last = Optional.empty();
        int changed = 0;
        try (PreparedStatement arm = connection.prepareStatement(ARM)) {
            for (Row row : rows.subList(0, Math.min(limit, rows.size()))) {
                Ticket ticket = Payload.read("ticket " + Column.text(row.id()), row.snapshot(), TicketJson::read);
                last = Optional.of(Place.of(ticket));
                @Nullable Long due = nextDue.apply(ticket).map(Nanos::near).orElse(null);
                boolean moves = due == null ? row.due() != null : !due.equals(row.due());
                changed += moves ? 1 : 0;
                if (moves || !row.tzdata().equals(TimeZoneData.VERSION)) {
                    new Binding(connection, arm)
                            .maybe(due)
                            .text(TimeZoneData.VERSION)
                            .text(desk)
                            .text(row.id());
                    arm.addBatch();
                }
            }
            arm.executeBatch();
        }
        return new Rearmed(Math.min(limit, rows.size()), changed, last.filter(place -> rows.size() > limit));
    }

    /** One more than are asked, to know whether there are more. */
    private List<Row> rows(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(dialect.inOrder(limit + 1))) {
            Place from = after.orElse(null);
            new Binding(connection, statement)
                    .text(desk)
                    .number(from == null ? Long.MIN_VALUE : Nanos.near(from.openedAt()))
                    .text(from == null ? "" : Column.of(from.id().value()));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    long due = found.getLong(2);
                    @Nullable Long maybe = found.wasNull() ? null : due;
                    rows.add(new Row(found.getString(1), maybe, found.getString(3), found.getString(4)));
                }
            }
        }
        return rows;
    }
}
