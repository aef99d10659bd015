package dev.helpline.jdbc;

import dev.helpline.jdbc.StoreException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;

/** Work inside a transaction of the host's: nothing is committed, rolled back or done again here. Not thread-safe. */
final class Joined implements Sessions {

    private final Database database;
    private final Connection connection;

    Joined(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    @Override
    public Dialect dialect() {
        return database.dialect();
    }

    @Override
    public long nextChange() {
        return database.nextChange();
    }

    @Override
    public <T> T read(Supplier<String> what, Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException failure) {
            throw Failure.of(failure).exception(what.get(), false, failure);
        }
    }

    /** What fails is taken back to where it began, so that the host's transaction can go on. */
    @Override
    public <T> T write(Supplier<String> what, Work<T> work) {
        return read(what, host -> {
            database.checkWriter(host);
            Savepoint before = host.setSavepoint();
            try {
                T result = work.on(host);
                host.releaseSavepoint(before);
                return result;
            } catch (SQLException failure) {
                host.rollback(before);
                throw failure;
            }
        });
    }

    @Override
    public <T> T atomically(Supplier<String> what, Work<T> work) {
        throw new StoreException(
                Kind.REFUSED,
                "cannot " + what.get() + " inside a transaction of the host's; allowed: to read, and to store changes");
    }
}
