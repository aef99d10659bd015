package dev.helpline.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.helpline.Desk;
import dev.helpline.json.EventJson;
import dev.helpline.json.TicketJson;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ticket that has been answered, escalated and resolved, to JSON and back, as a store does for every change; beside it
 * what Jackson does with the same record, and with the same text, which it reads as a tree of nobody's types.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private final Ticket ticket;
    private final Event event;
    private final String ticketText;
    private final String eventText;

    /** Makes the ticket. */
    public JsonBenchmark() {
        Instant opened = Instant.parse("2026-03-02T09:00:00.123456789Z");
        Desk desk = Desk.on(TicketStore.inMemory())
                .withTeams(Team.of("front line", 1), Team.of("database", 2))
                .timedBy(() -> opened);
        Agent agent = new Agent("agent7", "Ada", "ada@desk.example");
        Requester requester = new Requester("r77", "Sam", "sam@home.example").of("account 5");
        TicketId id = desk.from(requester)
                .open("Cannot log in to server 521", "It says: too many connections.")
                .id();
        desk.as(agent).reply(id, "I am looking into it.");
        desk.as(agent).escalate(id, "database", "needs the query log");
        desk.as(agent).addTheme(id, "theme 20");
        ticket = desk.as(agent).resolve(id, "Try again.");
        List<Event> history = desk.history(id);
        event = history.get(history.size() - 1);
        ticketText = TicketJson.write(ticket);
        eventText = EventJson.write(event);
    }

    /**
     * A snapshot, written.
     *
     * @return its JSON
     */
    @Benchmark
    public String writeTicket() {
        return TicketJson.write(ticket);
    }

    /**
     * A snapshot, read.
     *
     * @return the ticket
     */
    @Benchmark
    public Ticket readTicket() {
        return TicketJson.read(ticketText);
    }

    /**
     * An event, written.
     *
     * @return its JSON
     */
    @Benchmark
    public String writeEvent() {
        return EventJson.write(event);
    }

    /**
     * An event, read.
     *
     * @return the event
     */
    @Benchmark
    public Event readEvent() {
        return EventJson.read(eventText);
    }

    /**
     * The same record, written by Jackson's databind.
     *
     * @return its JSON, longer than ours
     */
    @Benchmark
    public String jacksonWritesTicket() {
        return JACKSON.writeValueAsString(ticket);
    }

    /**
     * The same text, read as a tree.
     *
     * @return the tree
     */
    @Benchmark
    public JsonNode jacksonReadsTree() {
        return JACKSON.readTree(ticketText);
    }
}
