package dev.helpline;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Message;
import dev.helpline.spi.Roster;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.AgentReplied;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.CustomerWrote;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.HandoffAnswered;
import dev.helpline.ticket.HandoffOffered;
import dev.helpline.ticket.MessageUndeliverable;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketOpened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who hears of what. Messages follow from events and from nothing else; what the table does not name is told to nobody. */
final class Announcer {

    private static final Map<Class<? extends Event>, Announcement<Event>> TABLE = new HashMap<>();

    static {
        on(AgentReplied.class, (reply, before, letters) -> {
            letters.toCustomer(reply.text());
            letters.toOwner(reply.by(), reply.by().name() + " answered: " + reply.text());
        });
        on(
                NoteAdded.class,
                (note, before, letters) -> letters.toOwner(note.by(), note.by().name() + " noted: " + note.text()));
        on(
                StatusChanged.class,
                (change, before, letters) -> letters.toOwner(change.by(), "is " + change.to() + " now"));
        on(
                CustomerWrote.class,
                (message, before, letters) -> letters.to(
                        before.assignee().isPresent() ? Audience.ASSIGNEE : Audience.OWNER,
                        message.by().name() + " wrote: " + message.text()));
        on(OwnerChanged.class, (change, before, letters) -> {
            letters.toCustomer(change.to() + " looks after your request now and can be reached at "
                    + change.to().contact());
            letters.unlessBy(change.by(), change.to(), "you own this now: " + change.reason());
            change.from()
                    .ifPresent(owner ->
                            letters.unlessBy(change.by(), owner, change.to() + " owns this now: " + change.reason()));
        });
        on(
                AssigneeChanged.class,
                (change, before, letters) -> change.to()
                        .ifPresent(agent ->
                                letters.unlessBy(change.by(), agent, "you work on this now: " + before.subject())));
        on(TeamChanged.class, (move, before, letters) -> {
            letters.to(
                    Audience.ON_DUTY, "for " + move.to() + ", from " + move.by().name() + ": " + move.reason());
            letters.toOwner(move.by(), "has gone to " + move.to() + "; you still own it: " + move.reason());
        });
        on(
                HandoffOffered.class,
                (offer, before, letters) -> letters.to(
                        offer.handoff().to(),
                        offer.handoff().from() + " asks you to take over as "
                                + offer.handoff().part() + ": "
                                + offer.handoff().reason()));
        on(
                HandoffAnswered.class,
                (answer, before, letters) -> before.handoff()
                        .ifPresent(handoff -> letters.to(
                                handoff.from(),
                                handoff.to()
                                        + (answer.accepted()
                                                ? " takes over"
                                                : " does not take over: " + answer.reason()))));
        on(
                MessageUndeliverable.class,
                (failure, before, letters) -> before.owner()
                        .filter(owner -> !Letters.isTo(owner, failure.key()))
                        .ifPresent(owner ->
                                letters.to(owner, failure.recipient() + " could not be told: " + failure.reason())));
    }

    private final Roster roster;

    Announcer(Roster roster) {
        this.roster = roster;
    }

    /** What one event gives people to hear. */
    @FunctionalInterface
    private interface Announcement<E extends Event> {
        void write(E event, Ticket before, Letters letters);
    }

    private static <E extends Event> void on(Class<E> type, Announcement<? super E> announcement) {
        TABLE.put(type, (event, before, letters) -> announcement.write(type.cast(event), before, letters));
    }

    List<Message> opened(TicketOpened event, Ticket ticket) {
        Letters letters = about(event, ticket);
        letters.to(Audience.ON_DUTY, "new from " + event.requester() + ": " + event.subject());
        return letters.written();
    }

    List<Message> of(Event event, Ticket before, Ticket after) {
        Letters letters = about(event, after);
        Announcement<Event> announcement = TABLE.get(event.getClass());
        if (announcement != null) {
            announcement.write(event, before, letters);
        }
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
                    new Letters(newest.before(), "step/" + newest.step().key(), now, roster);
            letters.to(audience, newest.step().why() + missed);
            messages.addAll(letters.written());
        });
        return messages;
    }

    private Letters about(Event event, Ticket after) {
        return new Letters(after, Long.toString(after.version()), event.at(), roster);
    }
}
