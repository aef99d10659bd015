package dev.helpline;

import dev.helpline.ticket.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The announcements of each kind of event; what is not in it is told to nobody. */
final class News {

    private final Map<Class<? extends Event>, Announcement<Event>> table = new HashMap<>();

    <E extends Event> News on(Class<E> type, Announcement<? super E> announcement) {
        table.put(type, (event, before, letters) -> announcement.write(type.cast(event), before, letters));
        return this;
    }

    Optional<Announcement<Event>> of(Event event) {
        return Optional.ofNullable(table.get(event.getClass()));
    }
}
