package dev.helpline;

import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import java.util.HashMap;
import java.util.Map;

/** The announcements of each kind of event; what is not in it is told to nobody. */
final class News {

    private final Map<Class<? extends Event>, Announcement<Event>> table = new HashMap<>();

    <E extends Event> News on(Class<E> type, Announcement<? super E> announcement) {
        table.put(type, (event, before, letters) -> announcement.write(type.cast(event), before, letters));
        return this;
    }

    void write(Event event, Ticket before, Letters letters) {
        Announcement<Event> announcement = table.get(event.getClass());
        if (announcement != null) {
            announcement.write(event, before, letters);
        }
    }
}
