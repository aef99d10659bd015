package dev.helpline.backtest;

import dev.helpline.Desk;
import dev.helpline.spi.Policy;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One ticket at a live desk, and the rows an observer writes down: what was said, and the state after it. */
final class LiveDesk {

    static final String HEADER = "id,at,event,state,priority,group,agent,opened_by";

    static final String MAPPING = """
            case: id
            at: {column: at}
            event: {column: event, values: {reply: REPLY, write: MESSAGE}}
            status:
              column: state
              values: {new: NEW, open: OPEN, waiting on customer: WAITING_ON_CUSTOMER, on hold: ON_HOLD, resolved: RESOLVED, closed: CLOSED}
            priority: {column: priority, values: {critical: critical, high: high, normal: normal, low: low}}
            team: {column: group, tiers: {database: 2}}
            assignee: agent
            openedBy: {column: opened_by, values: {CUSTOMER: CUSTOMER, AGENT: AGENT}}
            """;

    private static final Agent ADA = new Agent("ada", "ada", "ada");
    private static final Requester GRACE = new Requester("grace", "grace", "grace@example.org");

    private final HandSetClock clock = new HandSetClock();
    private final List<String> rows = new ArrayList<>(List.of(HEADER));
    private final Desk desk;
    private final Ticket ticket;

    LiveDesk(Policy policy, boolean byTelephone) {
        this.desk = Desk.on(TicketStore.inMemory())
                .following(policy)
                .withTeams(Team.of("front line", 1), Team.of("database", 2))
                .telling(message -> {})
                .timedBy(clock);
        this.ticket = byTelephone
                ? desk.as(ADA).openFor(GRACE, "It broke", "All of it")
                : desk.from(GRACE).open("It broke", "All of it");
        observe("");
    }

    /** What may happen at a desk. */
    enum Move {
        TICK,
        REPLY,
        ASK,
        WRITE,
        TAKE,
        HOLD,
        RESUME,
        ESCALATE,
        RESOLVE,
        CLOSE,
        REOPEN,
        RAISE,
        LOWER
    }

    /** Lets time pass, then somebody act, if the workflow lets them. */
    void later(int minutes, Move move) {
        clock.advance(Duration.ofMinutes(minutes));
        try {
            act(move);
        } catch (RefusedException notNow) {
            return; // nothing has happened, and nobody writes anything down
        }
        observe(
                switch (move) {
                    case REPLY, ASK, RESOLVE -> "reply";
                    case WRITE -> "write";
                    default -> "";
                });
    }

    private void act(Move move) {
        switch (move) {
            case TICK -> desk.tick();
            case REPLY -> desk.as(ADA).reply(ticket.id(), "Look here.");
            case ASK -> desk.as(ADA).ask(ticket.id(), "Which one?");
            case WRITE -> desk.from(GRACE).write(ticket.id(), "The red one.");
            case TAKE -> desk.as(ADA).take(ticket.id());
            case HOLD -> desk.as(ADA).hold(ticket.id());
            case RESUME -> desk.as(ADA).resume(ticket.id());
            case ESCALATE -> desk.as(ADA).escalate(ticket.id(), "database", "slow");
            case RESOLVE -> desk.as(ADA).resolve(ticket.id(), "Done.");
            case CLOSE -> desk.as(ADA).close(ticket.id());
            case REOPEN -> desk.as(ADA).reopen(ticket.id());
            case RAISE -> desk.as(ADA).prioritize(ticket.id(), Priority.CRITICAL);
            case LOWER -> desk.as(ADA).prioritize(ticket.id(), Priority.LOW);
        }
    }

    private void observe(String event) {
        Ticket now = desk.ticket(ticket.id());
        rows.add(String.join(
                ",",
                now.id().value(),
                clock.instant().toString(),
                event,
                now.status().name(),
                now.priority().name(),
                now.team().map(Team::name).orElse(""),
                now.assignee().map(Agent::name).orElse(""),
                now.openedBy().name()));
    }

    String log() {
        return String.join("\n", rows) + "\n";
    }

    Ticket ticket() {
        return desk.ticket(ticket.id());
    }

    /** The steps that were taken: which, and as of when. */
    List<String> steps() {
        return steps(desk.history(ticket.id()));
    }

    static List<String> steps(List<Event> history) {
        return history.stream()
                .filter(StepTaken.class::isInstance)
                .map(StepTaken.class::cast)
                .map(step -> step.at() + " " + step.key() + " " + step.what())
                .toList();
    }
}
