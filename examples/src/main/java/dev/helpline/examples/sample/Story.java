package dev.helpline.examples.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has happened to one ticket so far. Events are told in order; each is later than the one before. */
final class Story {

    private final String ticket;
    private final Opening opening;
    private final List<Row> rows = new ArrayList<>();
    private LocalDateTime now;
    private State state;

    Story(String ticket, Opening opening) {
        this.ticket = ticket;
        this.opening = opening;
        this.now = opening.at();
        this.state = State.opened(opening.priority(), opening.team());
        tell(Event.OPENED, now, state);
    }

    LocalDateTime now() {
        return now;
    }

    State state() {
        return state;
    }

    Opening opening() {
        return opening;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Who had it last when it was with a team before. */
    Optional<String> lastAgentOf(Team team) {
        return rows.stream()
                .map(Row::state)
                .filter(past -> past.team() == team && !past.unassigned())
                .map(State::agent)
                .reduce((earlier, later) -> later);
    }

    /** What changes nothing but perhaps the status. */
    void tell(Event event, LocalDateTime at) {
        tell(event, at, state.after(event));
    }

    /** At that time, or a second after what happened last. */
    void tell(Event event, LocalDateTime at, State after) {
        LocalDateTime soonest = rows.isEmpty() ? at : now.plusSeconds(1);
        now = DeskYear.unmistakable(at.isBefore(soonest) ? soonest : at);
        state = after;
        rows.add(new Row(ticket, now, event, after, opening));
    }
}
