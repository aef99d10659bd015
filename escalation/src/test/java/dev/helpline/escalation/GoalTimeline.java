package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.AGENT;
import static dev.helpline.escalation.TicketLife.CUSTOMER;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One ticket's time line under goals, as another system tells it, in our words. */
record GoalTimeline(JsonNode row) {

    static List<GoalTimeline> read(String json) {
        return JsonMapper.shared().readTree(json).values().stream()
                .map(GoalTimeline::new)
                .toList();
    }

    String id() {
        return row.path("id").asString();
    }

    /** Why it speaks of nothing we have; empty if it does speak of something. */
    Optional<String> leftBecause() {
        if (row.path("timeline").values().stream().anyMatch(event -> is(event, "policyAttached"))) {
            return Optional.of("an agreement that counts from when it is attached");
        } else if (row.path("expected").values().stream().anyMatch(checkpoint -> checkpoint.has("firedLevels"))) {
            return Optional.of("levels on a scale of numbers, which GuardedStepsTest retells");
        }
        return Optional.empty();
    }

    List<TimelineMoment> moments() {
        List<TimelineMoment> moments = new ArrayList<>();
        JsonNode calendar = row.path("calendar");
        BusinessHours hours = hours(calendar, calendar.path("weekly"));
        JsonNode goals = row.path("goals");
        TicketLife life = created(row.path("timeline").path(0));
        for (JsonNode event : row.path("timeline").values()) {
            life = life(life, event);
            hours = is(event, "calendarChanged") ? hours(calendar, event.path("weekly")) : hours;
            goals = is(event, "goalsChanged") ? event.path("goals") : goals;
            moments.add(new TimelineMoment(life, at(event), hours, paused(), targets(goals, zone())));
        }
        return moments;
    }

    /** What must hold, each after one of the moments. */
    List<JsonNode> checkpoints() {
        return List.copyOf(row.path("expected").values());
    }

    /** What a checkpoint expects of a fact, as text. */
    static String expected(String fact, JsonNode checkpoint) {
        JsonNode value = checkpoint.path(fact);
        if (value.isArray()) {
            return value.values().stream()
                    .map(item -> item.path("at").asString(item.asString("")))
                    .toList()
                    .toString();
        }
        // One business moment has two names, a closing and the next opening: ours is the closing, which is earlier.
        String other = checkpoint.path("alsoAcceptable").path(fact).asString("");
        String text = value.isNull() ? "none" : value.asString();
        return !other.isEmpty() && other.compareTo(text) < 0 ? other : text;
    }

    private TicketLife created(JsonNode event) {
        boolean byAgent = event.path("by").asString().equals("agent") || (isOpenedBySystem() && !isAnswerMeasured());
        Category initial = category(row.path("initialState").asString());
        return TicketLife.opened(at(event), byAgent ? AGENT : CUSTOMER, initial, Priority.NORMAL);
    }

    /** Where the first answer is measured, whoever opened the ticket stands for the customer, though they wrote nothing. */
    boolean isOpenedBySystem() {
        return row.path("timeline").path(0).path("by").asString().equals("system");
    }

    private boolean isAnswerMeasured() {
        return row.path("goals").path("firstResponse").isNumber();
    }

    private static TicketLife life(TicketLife before, JsonNode event) {
        String name = event.path("event").asString();
        if (name.equals("agentReply")) {
            return before.replied(at(event));
        }
        if (name.equals("customerReply")) {
            return before.asked(at(event));
        }
        return name.startsWith("state:") ? before.entered(category(name.substring(6)), at(event)) : before;
    }

    private Set<Category> paused() {
        Set<Category> paused = EnumSet.noneOf(Category.class);
        row.path("pausesIn").values().forEach(state -> paused.add(category(state.asString())));
        paused.remove(Category.CLOSED);
        return paused;
    }

    private static Category category(String state) {
        return switch (state.toLowerCase(Locale.ROOT)) {
            case "new" -> Category.NEW;
            case "open", "assigned" -> Category.OPEN;
            case "replied", "waiting" -> Category.WAITING_ON_CUSTOMER;
            case "on hold", "stalled", "pending reminder", "pending close" -> Category.ON_HOLD;
            case "resolved" -> Category.RESOLVED;
            case "closed", "merged" -> Category.CLOSED;
            default -> throw new IllegalArgumentException("no category for state '" + state + "'");
        };
    }

    /** Until the first answer, another system's one clock for every response is our first reply. */
    private static Map<Measure, Allowance> targets(JsonNode goals, ZoneId zone) {
        Map<Measure, Allowance> targets = new EnumMap<>(Measure.class);
        Map.of(
                        "firstResponse",
                        Measure.FIRST_REPLY,
                        "response",
                        Measure.FIRST_REPLY,
                        "update",
                        Measure.NEXT_REPLY,
                        "keepInLoop",
                        Measure.UPDATE,
                        "own",
                        Measure.UNOWNED,
                        "solution",
                        Measure.RESOLUTION)
                .forEach((name, clock) -> {
                    if (goals.path(name).isNumber()) {
                        targets.put(
                                clock,
                                new Allowance.Time(
                                        Duration.ofMinutes(goals.path(name).asLong())));
                    }
                    JsonNode days = goals.path(name + "WorkingDays");
                    if (days.isNumber()) {
                        boolean toClosing = goals.path("endOfWorkingDay").asBoolean(false);
                        targets.put(clock, new Allowance.Days(new WorkingDays(days.asInt(), zone, toClosing)));
                    }
                });
        return targets;
    }

    private ZoneId zone() {
        return ZoneId.of(row.path("calendar").path("zone").asString());
    }

    private static BusinessHours hours(JsonNode calendar, JsonNode weekly) {
        return new TimelineCalendar(calendar.path("zone").asString(), weekly)
                .hours()
                .closedOn(holidays(calendar));
    }

    private static LocalDate[] holidays(JsonNode calendar) {
        return calendar.path("holidays").values().stream()
                .map(date -> LocalDate.parse(date.asString()))
                .toArray(LocalDate[]::new);
    }

    private static boolean is(JsonNode event, String name) {
        return event.path("event").asString().equals(name);
    }

    private static Instant at(JsonNode event) {
        return Instant.parse(event.path("at").asString());
    }
}
