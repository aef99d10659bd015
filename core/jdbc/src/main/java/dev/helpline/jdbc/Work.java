package dev.helpline.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done on a connection. */
@FunctionalInterface
interface Work<T> {

    T on(Connection connection) throws SQLException;
}
