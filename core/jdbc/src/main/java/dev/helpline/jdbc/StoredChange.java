package dev.helpline.jdbc;

import dev.helpline.spi.Change;
import dev.helpline.spi.Message;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change as the rows of one ticket have it, made before any connection is taken.
 *
 * @param id the ticket's name
 * @param after the ticket, for the columns that are searched
 * @param due when it wants to be looked at next
 * @param snapshot the ticket as JSON
 */
record StoredChange(
        String id,
        long onVersion,
        Ticket after,
        @Nullable Long due,
        String snapshot,
        List<StoredEvent> events,
        List<StoredMessage> messages) {

    static StoredChange of(Change change) {
        String id = Column.of(change.id().value());
        List<StoredEvent> events = new ArrayList<>(change.events().size());
        for (Event event : change.events()) {
            events.add(StoredEvent.of(id, change.onVersion() + events.size() + 1, event));
        }
        List<StoredMessage> messages = new ArrayList<>(change.messages().size());
        for (Message message : change.messages()) {
            messages.add(StoredMessage.of(message));
        }
        return new StoredChange(
                id,
                change.onVersion(),
                change.after(),
                change.nextDue().map(Nanos::near).orElse(null),
                Payload.of(change.after()),
                events,
                messages);
    }

    TicketId ticket() {
        return after.id();
    }

    boolean isOpening() {
        return onVersion == 0;
    }

    long version() {
        return after.version();
    }

    long opened() {
        return Nanos.exact("ticket " + after.id() + " was opened", after.openedAt());
    }

    String requester() {
        return Column.of(after.requester().id());
    }

    @Nullable
    String account() {
        return after.requester().account().map(Column::of).orElse(null);
    }

    @Nullable
    String team() {
        return after.team().map(Team::name).map(Column::of).orElse(null);
    }

    @Nullable
    String owner() {
        return after.owner().map(Agent::id).map(Column::of).orElse(null);
    }

    @Nullable
    String assignee() {
        return after.assignee().map(Agent::id).map(Column::of).orElse(null);
    }

    String category() {
        return after.category().name();
    }

    String status() {
        return Column.of(after.status().name());
    }

    /** In order, so that equal themes are equal columns. */
    List<String> themes() {
        Set<Theme> themes = after.matter().themes();
        if (themes.isEmpty()) {
            return List.of();
        }
        return themes.stream().map(Theme::name).map(Column::of).sorted().toList();
    }

    String subject() {
        return Column.lower(after.subject());
    }
}
