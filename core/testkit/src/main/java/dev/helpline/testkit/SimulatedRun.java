package dev.helpline.testkit;

import dev.helpline.spi.Message;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.TicketId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in one run of a {@link DeskSimulation}. It is equal to that of another run with the same seed.
 *
 * @param seed what it was drawn from
 * @param schedule what each node did, a line each, in the order in which it happened; never empty
 * @param histories what happened to each ticket, as the store has it, in the order in which they were opened
 * @param arrivals the messages that arrived, oldest first, repetitions among them
 */
public record SimulatedRun(
        long seed, List<String> schedule, Map<TicketId, List<Event>> histories, List<Message> arrivals) {

    /** Takes copies. */
    public SimulatedRun {
        schedule = List.copyOf(schedule);
        histories = new LinkedHashMap<>(histories);
        arrivals = List.copyOf(arrivals);
    }

    @Override
    public Map<TicketId, List<Event>> histories() {
        return new LinkedHashMap<>(histories);
    }

    /** The seed and the schedule. */
    @Override
    public String toString() {
        return "seed " + seed + "\n" + String.join("\n", schedule);
    }
}
