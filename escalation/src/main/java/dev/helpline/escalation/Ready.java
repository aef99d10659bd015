package dev.helpline.escalation;

import dev.helpline.form.Part;
import dev.helpline.spi.Policy;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Action;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The policies of {@link Ladders}, by the names of their calls. */
@SuppressWarnings("ImmutableEnumChecker") // the names of fields do not change
enum Ready {
    CLOSE_AFTER_RESOLVING("closeAfterResolving", "counting", "after") {
        @Override
        Policy make(Told told) {
            return Ladders.closeAfterResolving(told.hours(), told.amount("after"));
        }
    },
    WAKE_FROM_HOLD("wakeFromHold", "counting", "after", "act") {
        @Override
        Policy make(Told told) {
            Optional<Action> act = told.action();
            return act.isPresent()
                    ? Ladders.wakeFromHold(told.hours(), told.amount("after"), act.get())
                    : Ladders.wakeFromHold(told.hours(), told.amount("after"));
        }
    },
    WAKE_WHEN_DUE("wakeWhenDue", "act") {
        @Override
        Policy make(Told told) {
            Optional<Action> act = told.action();
            return act.isPresent() ? Ladders.wakeWhenDue(act.get()) : Ladders.wakeWhenDue();
        }
    },
    CHASE_THE_TIER_BEHIND("chaseTheTierBehind", "counting", "after") {
        @Override
        Policy make(Told told) {
            return Ladders.chaseTheTierBehind(told.hours(), told.amount("after"));
        }
    },
    GIVE_BACK_FROM_COVER("giveBackFromCover") {
        @Override
        Policy make(Told told) {
            return Ladders.giveBackFromCover();
        }
    },
    NOTICE_SILENCE("noticeSilence", "counting", "after") {
        @Override
        Policy make(Told told) {
            return Ladders.noticeSilence(told.hours(), told.amount("after"));
        }
    },
    HAND_UPSET_CUSTOMERS_TO_THE_LEAD("handUpsetCustomersToTheLead") {
        @Override
        Policy make(Told told) {
            return Ladders.handUpsetCustomersToTheLead();
        }
    },
    RAISE_AS_PROMISE_NEARS("raiseAsPromiseNears", "counting", "before", "raiseTo") {
        @Override
        Policy make(Told told) {
            return Ladders.raiseAsPromiseNears(
                    told.hours(), told.amount("before"), told.words().priority(told.part("raiseTo")));
        }
    },
    ESCALATE_WHEN_REOPENED_TWICE("escalateWhenReopenedTwice", "tier") {
        @Override
        Policy make(Told told) {
            return Ladders.escalateWhenReopenedTwice(told.words().tier(told.part("tier")));
        }
    },
    WATCH_BOUNCING("watchBouncing") {
        @Override
        Policy make(Told told) {
            return Ladders.watchBouncing();
        }
    };

    private static final Map<String, Ready> BY_CALL = Arrays.stream(values())
            .collect(Collectors.toMap(ready -> ready.call, ready -> ready, (one, other) -> one, LinkedHashMap::new));

    private final String call;
    private final List<String> fields;

    Ready(String call, String... fields) {
        this.call = call;
        this.fields = List.of(fields);
    }

    abstract Policy make(Told told);

    /** What a file says of a ready policy. */
    record Told(Part whole, Map<String, Part> fields, WordReader words) {
        Part part(String name) {
            return whole.field(name, fields);
        }

        BusinessHours hours() {
            return words.hours(part("counting"));
        }

        Duration amount(String name) {
            return AmountText.read(part(name));
        }

        /** Empty if it does not say what is done. */
        Optional<Action> action() {
            Part act = part("act");
            return act.isAbsent() ? Optional.empty() : Optional.of(words.act(act));
        }
    }

    static Policy read(Part part, WordReader words) {
        if (part.value() instanceof String) {
            Ready ready = part.oneOf(BY_CALL);
            return part.make(() -> ready.make(new Told(part, Map.of(), words)));
        }
        Map.Entry<String, Part> named = part.one(BY_CALL.keySet(), part.fields(BY_CALL.keySet()));
        Ready ready = Objects.requireNonNull(BY_CALL.get(named.getKey()));
        Part told = named.getValue();
        return told.make(() -> ready.make(new Told(told, told.fields(ready.fields), words)));
    }

    /** How a ready policy is written that is no ladder. */
    static Object write(Alarm alarm) {
        if (alarm.action() instanceof StepAction.MoveToTier move
                && alarm.equals(Ladders.escalateWhenReopenedTwice(move.tier()))) {
            return new LinkedHashMap<>(
                    Map.of(ESCALATE_WHEN_REOPENED_TWICE.call, new LinkedHashMap<>(Map.of("tier", move.tier()))));
        }
        Optional<Ready> plain = List.of(HAND_UPSET_CUSTOMERS_TO_THE_LEAD, WATCH_BOUNCING).stream()
                .filter(ready -> alarm.equals(
                        ready == WATCH_BOUNCING ? Ladders.watchBouncing() : Ladders.handUpsetCustomersToTheLead()))
                .findFirst();
        return plain.orElseThrow(() -> new IllegalStateException("no call of Ladders makes " + alarm)).call;
    }
}
