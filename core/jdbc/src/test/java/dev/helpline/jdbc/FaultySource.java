package dev.helpline.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A real database whose connections fail on command. */
final class FaultySource implements DataSource {

    /** How the next statement that runs, or the next commit, goes wrong; those after it go on as told. */
    enum Fault {
        NONE(""),
        /** The connection is cut before the database hears of it. */
        CUT_BEFORE("08006"),
        /** The database does it, and its answer is lost with the connection. */
        CUT_AFTER("08006"),
        /** Two transactions stood in each other's way. */
        DEADLOCK("40P01"),
        /** The disk is full. */
        DISK_FULL("53100");

        private final String state;

        Fault(String state) {
            this.state = state;
        }
    }

    private final DataSource source;
    private final Deque<Fault> onStatement = new ArrayDeque<>();
    private final Deque<Fault> onCommit = new ArrayDeque<>();

    FaultySource(DataSource source) {
        this.source = source;
    }

    FaultySource statements(Fault... faults) {
        onStatement.clear();
        onStatement.addAll(java.util.List.of(faults));
        return this;
    }

    FaultySource commits(Fault... faults) {
        onCommit.clear();
        onCommit.addAll(java.util.List.of(faults));
        return this;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        return proxy(
                Connection.class,
                (method, call) -> {
                    if (method.equals("commit")) {
                        return faulty(onCommit, connection, call);
                    }
                    Object result = call.make();
                    return result instanceof PreparedStatement statement ? statement(connection, statement) : result;
                },
                connection);
    }

    private PreparedStatement statement(Connection connection, PreparedStatement statement) {
        return proxy(
                PreparedStatement.class,
                (method, call) -> method.startsWith("execute") ? faulty(onStatement, connection, call) : call.make(),
                statement);
    }

    private static Object faulty(Deque<Fault> faults, Connection connection, Call call) throws Throwable {
        Fault fault = faults.isEmpty() ? Fault.NONE : faults.removeFirst();
        if (fault == Fault.NONE) {
            return call.make();
        }
        if (fault == Fault.CUT_AFTER) {
            call.make();
        }
        if (fault == Fault.CUT_AFTER || fault == Fault.CUT_BEFORE) {
            connection.abort(Runnable::run);
        }
        throw new SQLException("told to fail: " + fault, fault.state);
    }

    private interface Call {
        Object make() throws Throwable;
    }

    private interface Interception {
        Object around(String method, Call call) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Interception interception, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> interception.around(method.getName(), () -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                })));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
