package dev.helpline.examples.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One line of the log: an event, and what is known of the ticket after it. */
record Row(String ticket, LocalDateTime at, Event event, State state, Opening opening) {

    static final String HEADER = "ticket,at,event,status,priority,team,agent,opened_by,requester,topic";

    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** No value contains a comma, a quote or a line end, so nothing is quoted. */
    String line() {
        return String.join(
                ",",
                ticket,
                at.format(WALL_CLOCK),
                event.label(),
                state.status().label(),
                state.priority().label(),
                state.team().label(),
                state.agent(),
                opening.source().openedBy(),
                opening.requester(),
                opening.topic().name());
    }
}
