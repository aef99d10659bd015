package dev.helpline.benchmarks.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The statements that somebody has prepared, as they were, so that bare JDBC can run the very same. */
final class Overheard {

    private final List<String> statements = new ArrayList<>();

    /** Connections of the source that write down what is prepared on them. */
    DataSource listeningTo(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                result -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, same -> same)
                        : result);
    }

    private interface Result {
        Object of(Object result);
    }

    private <T> T proxy(Class<T> type, T target, Result wrapping) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.add((String) arguments[0]);
                    }
                    try {
                        return wrapping.of(method.invoke(target, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    /** The only statement with these words in it. */
    String with(String words, int parameters) {
        List<String> found = statements.stream()
                .distinct()
                .filter(text -> text.contains(words))
                .toList();
        if (found.size() != 1 || found.get(0).chars().filter(c -> c == '?').count() != parameters) {
            throw new IllegalStateException(
                    "expected one statement with " + words + " and " + parameters + " parameters, not " + found);
        }
        return found.get(0);
    }

    void forget() {
        statements.clear();
    }
}
