package dev.helpline;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Hold;
import dev.helpline.ticket.Link;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a customer may see of a ticket of their own: everything said in public, and how it really stands. Notes, moods,
 * themes and everything else that stays within the desk are not part of it.
 *
 * @param id what the ticket is called
 * @param subject the problem in one line
 * @param openedAt when it was opened
 * @param status the host's word for how it stands
 * @param category what that means
 * @param isTouched whether anybody has looked after it yet
 * @param contact whom to ask now, and how to reach them; empty while nobody owns it and its team has no lead
 * @param waitingSince since when the customer waits for an answer; empty when the desk has answered
 * @param lookedAtAgain when the desk looks at it again, while it is on hold until a date; may be past
 * @param promises what was promised and is neither kept nor broken, oldest first
 * @param missing kinds of evidence that were asked for and are not there, in alphabetical order
 * @param goesOnAs the ticket it was merged into, if it was
 * @param said what was said in public, oldest first, never empty
 */
public record CustomerView(
        TicketId id,
        String subject,
        Instant openedAt,
        String status,
        Category category,
        boolean isTouched,
        Optional<Agent> contact,
        Optional<Instant> waitingSince,
        Optional<Instant> lookedAtAgain,
        List<Promised> promises,
        List<String> missing,
        Optional<TicketId> goesOnAs,
        List<Line> said) {

    /** Takes copies. */
    public CustomerView {
        promises = List.copyOf(promises);
        missing = List.copyOf(missing);
        said = List.copyOf(said);
    }

    /**
     * Something said in public.
     *
     * @param at when
     * @param by the name of whoever said it
     * @param text what they said
     */
    public record Line(Instant at, String by, String text) {}

    /**
     * Something promised.
     *
     * @param what in words
     * @param due by when
     */
    public record Promised(String what, Instant due) {}

    static CustomerView of(Ticket ticket, List<Event> history, Instant now) {
        return new CustomerView(
                ticket.id(),
                ticket.subject(),
                ticket.openedAt(),
                ticket.status().name(),
                ticket.category(),
                ticket.owner().isPresent(),
                ticket.answerableAt(now).or(() -> ticket.team().flatMap(Team::lead)),
                ticket.category().isFinished()
                        ? Optional.empty()
                        : ticket.conversation().oldestUnanswered(),
                ticket.arrangements().hold().map(Hold::until),
                ticket.arrangements().openPromises().stream()
                        .map(promise -> new Promised(promise.what(), promise.due()))
                        .toList(),
                List.copyOf(ticket.matter().evidence().missing()),
                ticket.matter().linked(Link.Kind.DUPLICATE_OF).stream().findFirst(),
                history.stream().flatMap(CustomerView::line).toList());
    }

    private static Stream<Line> line(Event event) {
        return event.publicText().map(text -> new Line(event.at(), event.by().name(), text)).stream();
    }
}
