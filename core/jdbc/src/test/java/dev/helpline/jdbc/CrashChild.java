package dev.helpline.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.helpline.Desk;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A node that works until it is killed: one thread opens tickets and adds notes, another ticks and delivers. What it was
 * told was stored, and what it delivered, it writes to files, a line at a time.
 */
final class CrashChild {

    static final Nagging POLICY = new Nagging(Duration.ofMillis(100), 3);
    static final Requester SAM = new Requester("sam", "Sam", "sam@home.example");
    static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");

    private static final int TICKETS = 8;

    private CrashChild() {}

    /** Where the database is, the folder for the files, and a number of this node's own. */
    public static void main(String[] args) {
        Path folder = Path.of(args[1]);
        HikariDataSource source = PostgresServer.pool(args[0], 4);
        Desk desk = desk(JdbcTicketStore.on(source), folder);
        new Thread(() -> {
                    while (true) {
                        desk.tick();
                    }
                })
                .start();
        work(desk, folder, args[2]);
    }

    static Desk desk(JdbcTicketStore store, Path folder) {
        return Desk.on(store)
                .following(POLICY)
                .timedBy(store.clock())
                .telling(message -> line(folder, "delivered", message.key()));
    }

    private static void work(Desk desk, Path folder, String node) {
        Random random = new Random(Long.parseLong(node));
        List<TicketId> tickets = new ArrayList<>();
        for (int i = 0; ; i++) {
            if (tickets.size() < TICKETS || random.nextInt(5) == 0) {
                String message = "<" + node + "." + i + "@mail>";
                Ticket opened = desk.from(SAM).open("Cannot log in", "It says no.", message);
                line(folder, "acknowledged", opened.id() + " opened by " + message);
                desk.as(ADA).take(opened.id());
                tickets.add(opened.id());
            } else {
                TicketId id = tickets.get(random.nextInt(tickets.size()));
                String note = "note " + node + "." + i;
                desk.as(ADA).note(id, note);
                line(folder, "acknowledged", id + " " + note);
            }
        }
    }

    /** One write: what is killed afterwards has left all of it with the operating system. */
    private static synchronized void line(Path folder, String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
