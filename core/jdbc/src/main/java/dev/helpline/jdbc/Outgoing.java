package dev.helpline.jdbc;

import dev.helpline.jdbc.Dialect.Claimed;
import dev.helpline.json.MessageJson;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Settlement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The messages of one desk that wait to be delivered: claimed for a while, settled by the number of the claim. Thread-safe. */
final class Outgoing {

    static final String DONE = "DELETE FROM helpline_message WHERE desk = ? AND name = ? AND claim = ?";

    static final String AGAIN =
            "UPDATE helpline_message SET ready = ?, claim = 0 WHERE desk = ? AND name = ? AND claim = ?";

    private static final int MAX_ATTEMPTS = 5;

    private static final Comparator<Claimed> OLDEST =
            Comparator.comparingLong(Claimed::ready).thenComparingLong(Claimed::ord);

    private final Sessions sessions;
    private final String desk;
    private final Floor floor = new Floor();

    /** What is ready from one instant to another, inclusive, at most so many; they are claimed until a third. */
    record Ask(long from, long now, long until, int limit) {}

    Outgoing(Sessions sessions, String desk) {
        this.sessions = sessions;
        this.desk = desk;
    }

    Floor floor() {
        return floor;
    }

    List<Delivery> claim(Instant now, Duration lease, int limit) {
        long until = Nanos.near(now);
        Floor.Look look = floor.look(until);
        Ask ask = new Ask(look.from().at(), until, Nanos.near(now.plus(lease)), limit);
        List<Claimed> claimed = claimed(ask);
        claimed.sort(OLDEST);
        if (!claimed.isEmpty()) {
            floor.began(look, Spot.at(claimed.get(0).ready()));
        }
        return claimed.stream()
                .map(row -> new Delivery(
                        Payload.read("message " + row.ord(), row.body(), MessageJson::read),
                        row.attempts(),
                        row.claim()))
                .toList();
    }

    /**
     * Whoever is told that another message of a ticket has just been claimed looks again: the claim was not there yet when
     * the look began.
     */
    private List<Claimed> claimed(Ask ask) {
        for (int attempt = 1; ; attempt++) {
            try {
                return sessions.write(
                        () -> "claim messages of desk " + desk,
                        connection -> sessions.dialect().claim(connection, desk, ask));
            } catch (StoreException failure) {
                if (attempt == MAX_ATTEMPTS || !isTaken(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isTaken(StoreException failure) {
        return String.valueOf(failure.getMessage()).contains("helpline_message_current");
    }

    boolean settle(Delivery delivery, Settlement settlement) {
        boolean held = sessions.write(
                () -> "settle message " + delivery.message().key(),
                connection -> settlement instanceof Settlement.Retry retry
                        ? again(connection, delivery, retry.notBefore())
                        : done(connection, delivery));
        if (held) {
            // What waited behind a message that is done with is no older than that message.
            floor.written(Spot.at(Nanos.near(
                    settlement instanceof Settlement.Retry retry
                            ? retry.notBefore()
                            : delivery.message().at())));
        }
        return held;
    }

    private boolean done(Connection connection, Delivery delivery) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DONE)) {
            named(new Binding(connection, statement), delivery);
            return statement.executeUpdate() == 1;
        }
    }

    private boolean again(Connection connection, Delivery delivery, Instant notBefore) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AGAIN)) {
            named(new Binding(connection, statement).number(Nanos.near(notBefore)), delivery);
            return statement.executeUpdate() == 1;
        }
    }

    private void named(Binding binding, Delivery delivery) throws SQLException {
        binding.text(desk).text(Column.of(delivery.message().key())).number(delivery.token());
    }

    void written(StoredChange change) {
        change.messages().forEach(message -> floor.written(Spot.at(message.ready())));
    }
}
