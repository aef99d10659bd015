package dev.helpline;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Message;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketOpened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who hears of what. Messages follow from events and from nothing else; what the table does not name is told to nobody. */
final class Announcer {

    private static final News NEWS = new News();

    static {
        WordNews.addTo(NEWS);
        HandNews.addTo(NEWS);
        CareNews.addTo(NEWS);
        KnowledgeNews.addTo(NEWS);
    }

    private final Setup setup;

    Announcer(Setup setup) {
        this.setup = setup;
    }

    List<Message> opened(TicketOpened event, Ticket ticket) {
        Letters letters = about(event, ticket);
        letters.to(Audience.ON_DUTY, "new from " + event.requester() + ": " + event.subject());
        return letters.written();
    }

    List<Message> of(Event event, Ticket before, Ticket after) {
        Letters letters = about(event, after);
        NEWS.write(event, before, letters);
        return letters.written();
    }

    /** Of reminders to one audience that came due while nobody looked, the newest is sent, and says what was missed. */
    List<Message> reminders(List<Course.Taken> taken, Instant now) {
        Map<Audience, List<Course.Taken>> reminders = new EnumMap<>(Audience.class);
        for (Course.Taken one : taken) {
            if (one.step().action() instanceof StepAction.Tell tell) {
                reminders
                        .computeIfAbsent(tell.audience(), audience -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Message> messages = new ArrayList<>();
        reminders.forEach((audience, due) -> {
            Course.Taken newest = due.get(due.size() - 1);
            String missed =
                    due.size() == 1 ? "" : " (missed since " + due.get(0).step().due() + ": " + (due.size() - 1) + ")";
            Letters letters =
                    Letters.reminding(newest.before(), "step/" + newest.step().key(), now, setup);
            letters.to(audience, newest.step().why() + missed);
            messages.addAll(letters.written());
        });
        return messages;
    }

    private Letters about(Event event, Ticket after) {
        return new Letters(after, Long.toString(after.version()), event.at(), setup);
    }
}
