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
import java.util.OptionalLong;

/** The messages of one desk that wait to be delivered: claimed for a while, settled by the number of the claim. Thread-safe. */
final class Outgoing {

    static final String AGAIN =
            "UPDATE helpline_message SET ready = ?, claim = 0 WHERE desk = ? AND ticket = ? AND name = ? AND claim = ?";

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
            // Nothing, unless the clock of another node is ahead of this one's.
            floor.written(Spot.at(ask.until()));
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
                    floor.written(Spot.BOTTOM);
                    throw failure;
                }
            }
        }
    }

    private static boolean isTaken(StoreException failure) {
        return String.valueOf(failure.getMessage()).contains("helpline_message_current");
    }

    boolean settle(Delivery delivery, Settlement settlement) {
        OptionalLong waits = sessions.write(
                () -> "settle message " + delivery.message().key(),
                connection -> settlement instanceof Settlement.Retry retry
                        ? again(connection, delivery, retry.notBefore())
                        : sessions.dialect().done(connection, desk, delivery));
        waits.ifPresent(ready -> floor.written(Spot.at(ready)));
        return waits.isPresent();
    }

    private OptionalLong again(Connection connection, Delivery delivery, Instant notBefore) throws SQLException {
        long ready = Nanos.near(notBefore);
        try (PreparedStatement statement = connection.prepareStatement(AGAIN)) {
            bind(new Binding(connection, statement).number(ready), desk, delivery);
            return statement.executeUpdate() == 1 ? OptionalLong.of(ready) : OptionalLong.empty();
        }
    }

    /** Whose claim is meant. */
    static Binding bind(Binding binding, String desk, Delivery delivery) throws SQLException {
        return binding.text(desk)
                .text(Column.of(delivery.message().ticket().value()))
                .text(Column.of(delivery.message().key()))
                .number(delivery.token());
    }

    void written(StoredChange change) {
        change.messages().forEach(message -> floor.written(Spot.at(message.ready())));
    }
}
