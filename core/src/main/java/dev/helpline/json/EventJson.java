package dev.helpline.json;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Events as JSON: one object a line, with the version of the form, the kind of event, and a field a component.
 *
 * <pre>{@code
 * {"schema":1,"type":"note","at":"2026-03-02T09:00:00Z",
 *  "by":{"type":"staff","agent":{"id":"ada","name":"Ada","contact":"ada@desk.example"},"role":"AGENT"},
 *  "text":"Same as last week."}
 * }</pre>
 *
 * <p>Instants and durations are strings of ISO 8601, to the nanosecond. What is empty is left out. The names of kinds and
 * fields do not change while the version stays. Thread-safe.
 */
public final class EventJson {

    static final KindShape SHAPE = new KindShape(kinds());

    private EventJson() {}

    private static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        kinds.put("opened", TicketOpened.class);
        kinds.put("customer-wrote", CustomerWrote.class);
        kinds.put("replied", AgentReplied.class);
        kinds.put("note", NoteAdded.class);
        kinds.put("status", StatusChanged.class);
        kinds.put("priority", PriorityChanged.class);
        kinds.put("team", TeamChanged.class);
        kinds.put("owner", OwnerChanged.class);
        kinds.put("assignee", AssigneeChanged.class);
        kinds.put("handoff-offered", HandoffOffered.class);
        kinds.put("handoff-answered", HandoffAnswered.class);
        kinds.put("call", CallLogged.class);
        kinds.put("evidence-required", EvidenceRequired.class);
        kinds.put("evidence", EvidenceGiven.class);
        kinds.put("theme-added", ThemeAdded.class);
        kinds.put("theme-removed", ThemeRemoved.class);
        kinds.put("mood", MoodChanged.class);
        kinds.put("promise-made", PromiseMade.class);
        kinds.put("promise-kept", PromiseKept.class);
        kinds.put("promise-broken", PromiseBroken.class);
        kinds.put("gesture", GestureMade.class);
        kinds.put("gesture-proposed", GestureProposed.class);
        kinds.put("gesture-answered", GestureAnswered.class);
        kinds.put("praise", Praised.class);
        kinds.put("rating", Rated.class);
        kinds.put("makers-asked", MakersAsked.class);
        kinds.put("makers-answered", MakersAnswered.class);
        kinds.put("link", Linked.class);
        kinds.put("cover-arranged", CoverArranged.class);
        kinds.put("cover-ended", CoverEnded.class);
        kinds.put("hold-arranged", HoldArranged.class);
        kinds.put("handoff-timed-out", HandoffTimedOut.class);
        kinds.put("step", StepTaken.class);
        kinds.put("verdict", GoalJudged.class);
        kinds.put("undeliverable", MessageUndeliverable.class);
        kinds.put("policy-failed", PolicyFailed.class);
        return kinds;
    }

    /** Which events have a form. */
    static Set<Class<?>> written() {
        return Set.copyOf(kinds().values());
    }

    /** The fields of every type, in order. */
    static String fields() {
        return SHAPE.fields();
    }

    /**
     * Writes an event.
     *
     * @param event any event
     * @return JSON on one line; equal events give equal text
     */
    public static String write(Event event) {
        return Schema.write(SHAPE, event);
    }

    /**
     * Reads an event.
     *
     * @param json one JSON object
     * @return an event equal to the one that was written
     * @throws IllegalArgumentException naming the line of what is no JSON, or the place of what cannot be read and what
     *     is allowed there: a newer version of the form, an unknown kind or field, a missing field, a value of another
     *     type or beyond its bounds
     */
    public static Event read(String json) {
        return (Event) Schema.read(SHAPE, "event", json);
    }
}
