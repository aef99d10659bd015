package dev.helpline;

import dev.helpline.spi.Audience;
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.Message;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketOpened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        return NEWS.of(event)
                .map(announcement -> {
                    Letters letters = about(event, after);
                    announcement.write(event, before, letters);
                    return letters.written();
                })
                .orElse(List.of());
    }

    /**
     * Of reminders to one audience that came due while nobody looked, the newest is sent, and says which were missed,
     * unless their rule wants each sent. What was moved nowhere because nobody is there is said to the lead.
     */
    List<Message> steps(List<Course.Taken> taken, Instant now) {
        if (taken.isEmpty()) {
            return List.of();
        }
        List<Message> messages = new ArrayList<>();
        Map<Audience, List<Course.Taken>> newest = new LinkedHashMap<>();
        for (Course.Taken one : taken) {
            Step step = one.step();
            if (one.passedOver().isPresent()) {
                messages.addAll(passedOver(one, one.passedOver().get(), now));
            } else if (step.action() instanceof StepAction.Tell tell) {
                if (step.catchUp().kind() == CatchUp.Kind.LATEST) {
                    newest.computeIfAbsent(tell.audience(), audience -> new ArrayList<>())
                            .add(one);
                } else {
                    messages.addAll(reminder(tell.audience(), List.of(one), now));
                }
            } else if (step.action() instanceof StepAction.Custom custom) {
                messages.addAll(custom(custom.name(), one, now));
            }
        }
        newest.forEach((audience, due) -> messages.addAll(reminder(audience, due, now)));
        return messages;
    }

    private List<Message> custom(String action, Course.Taken taken, Instant now) {
        Letters letters = new Letters(taken.before(), "step/" + taken.step().key(), now, setup);
        letters.toAction(action, taken.step().why());
        return letters.written();
    }

    private List<Message> reminder(Audience audience, List<Course.Taken> due, Instant now) {
        Course.Taken newest = due.get(due.size() - 1);
        Letters letters = about(newest, now);
        letters.to(audience, newest.step().why() + Missed.words(due.subList(0, due.size() - 1)));
        return letters.written();
    }

    /** A guard that says no is the policy's own wish; of anything else that keeps a step from being done, people hear. */
    private List<Message> passedOver(Course.Taken taken, Course.PassedOver why, Instant now) {
        Letters letters = about(taken, now);
        if (why.cause() == Course.Cause.OBSTACLE) {
            letters.to(
                    Audience.LEAD,
                    "could not " + taken.step().action() + ": " + why.reason() + "; "
                            + taken.step().why());
        }
        return letters.written();
    }

    private Letters about(Course.Taken taken, Instant now) {
        return Letters.reminding(taken.before(), "step/" + taken.step().key(), now, setup);
    }

    private Letters about(Event event, Ticket after) {
        return new Letters(after, Long.toString(after.version()), event.at(), setup);
    }
}
