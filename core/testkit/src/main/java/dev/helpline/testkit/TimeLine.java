package dev.helpline.testkit;

import dev.helpline.ticket.AgentReplied;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.CallLogged;
import dev.helpline.ticket.CoverArranged;
import dev.helpline.ticket.CoverEnded;
import dev.helpline.ticket.CustomerWrote;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.EvidenceGiven;
import dev.helpline.ticket.EvidenceRequired;
import dev.helpline.ticket.GestureAnswered;
import dev.helpline.ticket.GestureMade;
import dev.helpline.ticket.GestureProposed;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.HandoffAnswered;
import dev.helpline.ticket.HandoffOffered;
import dev.helpline.ticket.HandoffTimedOut;
import dev.helpline.ticket.HoldArranged;
import dev.helpline.ticket.Linked;
import dev.helpline.ticket.MakersAnswered;
import dev.helpline.ticket.MakersAsked;
import dev.helpline.ticket.MessageUndeliverable;
import dev.helpline.ticket.MoodChanged;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.PolicyFailed;
import dev.helpline.ticket.Praised;
import dev.helpline.ticket.PriorityChanged;
import dev.helpline.ticket.PromiseBroken;
import dev.helpline.ticket.PromiseKept;
import dev.helpline.ticket.PromiseMade;
import dev.helpline.ticket.Rated;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.ThemeAdded;
import dev.helpline.ticket.ThemeRemoved;
import dev.helpline.ticket.TicketOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A history as a person reads it: an event a line, when, how long after the opening, who and what. */
final class TimeLine {

    private static final Map<Class<? extends Event>, Function<Event, String>> WORDS = new HashMap<>();

    static {
        say(
                TicketOpened.class,
                event -> "opened the ticket"
                        + event.team().map(team -> " with " + team).orElse(""));
        say(CustomerWrote.class, event -> "wrote");
        say(AgentReplied.class, event -> "replied");
        say(NoteAdded.class, event -> "noted something");
        say(StatusChanged.class, event -> "status " + event.from() + " -> " + event.to());
        say(PriorityChanged.class, event -> "priority " + event.from() + " -> " + event.to());
        say(TeamChanged.class, event -> "team " + name(event.from()) + " -> " + event.to());
        say(OwnerChanged.class, event -> "owner " + name(event.from()) + " -> " + event.to());
        say(AssigneeChanged.class, event -> "assignee " + name(event.from()) + " -> " + name(event.to()));
        say(
                HandoffOffered.class,
                event -> "offered " + event.handoff().to() + " to be "
                        + event.handoff().part());
        say(HandoffAnswered.class, event -> event.accepted() ? "accepted" : "declined");
        say(HandoffTimedOut.class, event -> "let an offer time out");
        say(
                CoverArranged.class,
                event ->
                        event.cover().by() + " stands in until " + event.cover().endExclusive());
        say(CoverEnded.class, event -> "ended the standing in");
        say(HoldArranged.class, event -> "holds it until " + event.hold().until());
        say(CallLogged.class, event -> "spoke with the customer");
        say(EvidenceRequired.class, event -> "asked for " + event.kinds());
        say(EvidenceGiven.class, event -> "gave " + event.kind());
        say(ThemeAdded.class, event -> "about " + event.theme());
        say(ThemeRemoved.class, event -> "not about " + event.theme());
        say(MoodChanged.class, event -> "mood " + event.mood());
        say(
                PromiseMade.class,
                event -> "promised " + event.promise().what() + " by "
                        + event.promise().due());
        say(PromiseKept.class, event -> "kept the promise " + event.what());
        say(PromiseBroken.class, event -> "broke the promise " + event.what());
        say(GestureMade.class, event -> "gave a " + event.gesture());
        say(GestureProposed.class, event -> "proposed a " + event.proposal().gesture());
        say(GestureAnswered.class, event -> event.approved() ? "approved the gesture" : "rejected the gesture");
        say(Praised.class, event -> "praised somebody");
        say(Rated.class, event -> event.stars() + " of 5");
        say(
                MakersAsked.class,
                event -> "asked the makers for " + event.request().what());
        say(MakersAnswered.class, event -> "answered on " + event.what());
        say(Linked.class, event -> event.link().toString());
        say(
                StepTaken.class,
                event -> "step " + event.key().index() + ": " + event.what()
                        + event.passedOver()
                                .map(reason -> " (passed over: " + reason + ")")
                                .orElse(""));
        say(
                GoalJudged.class,
                event -> (event.verdict().met() ? "met" : "missed") + ", spent "
                        + event.verdict().spent() + " of " + event.verdict().target());
        say(MessageUndeliverable.class, event -> "could not tell " + event.recipient());
        say(PolicyFailed.class, event -> "failed at attempt " + event.attempt() + (event.parked() ? ", parked" : ""));
    }

    private TimeLine() {}

    static String of(List<Event> events) {
        Instant opening = events.get(0).at();
        return events.stream().map(event -> line(event, opening)).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String line(Event event, Instant opening) {
        String words = WORDS.getOrDefault(event.getClass(), Event::toString).apply(event);
        return String.format(
                Locale.ROOT,
                "  %-20s %13s  %s: %s",
                event.at(),
                since(Duration.between(opening, event.at())),
                event.by().name(),
                words);
    }

    private static String since(Duration duration) {
        return String.format(
                Locale.ROOT,
                "+%dd %02d:%02d:%02d",
                duration.toDays(),
                duration.toHoursPart(),
                duration.toMinutesPart(),
                duration.toSecondsPart());
    }

    private static String name(Optional<?> somebody) {
        return somebody.map(Object::toString).orElse("nobody");
    }

    private static <E extends Event> void say(Class<E> type, Function<? super E, String> words) {
        WORDS.put(type, event -> words.apply(type.cast(event)));
    }
}
