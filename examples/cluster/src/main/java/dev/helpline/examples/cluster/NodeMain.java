package dev.helpline.examples.cluster;

import dev.helpline.jdbc.JdbcTicketStore;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;

/** One node: it ticks whenever something is due, until its input ends. */
public final class NodeMain {

    private NodeMain() {}

    /**
     * Runs until the standard input is closed.
     *
     * @param args where the database is
     * @throws IOException if the input cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("cannot tick " + args.length + " databases; allowed: one, by its JDBC URL");
            System.exit(2);
        }
        var source = Shared.pool(args[0]);
        var executor = Executors.newSingleThreadScheduledExecutor();
        var runner = Shared.desk(JdbcTicketStore.on(source)).runOn(executor, Duration.ofMillis(200));
        try {
            while (System.in.read() >= 0) {
                // The node goes on.
            }
        } finally {
            runner.close();
            executor.shutdown();
            source.close();
        }
    }
}
