package dev.helpline.escalation;

import dev.helpline.form.Defect;
import dev.helpline.form.FormException;
import dev.helpline.form.Part;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Priority;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads {@link PolicyForm}. What cannot be read is left out and kept in mind, so that everything wrong is said at once. */
final class PolicyReader {

    private static final int DEEPEST = 50;

    private final WordReader words;
    private final List<Defect> defects = new ArrayList<>();
    private int depth;

    PolicyReader(Vocabulary vocabulary) {
        this.words = new WordReader(vocabulary);
    }

    Policy read(Part list) {
        Policy policy = attempt(() -> list(list)).orElse(Policy.none());
        if (!defects.isEmpty()) {
            throw new FormException(defects);
        }
        return policy;
    }

    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (FormException wrong) {
            defects.addAll(wrong.defects());
            return Optional.empty();
        }
    }

    private Policy list(Part list) {
        if (depth == DEEPEST) {
            throw list.wrong(" are nested too deeply; " + DEEPEST + " levels are allowed");
        }
        depth++;
        try {
            return joined(list);
        } finally {
            depth--;
        }
    }

    private Policy joined(Part list) {
        Optional<Policy> all = Optional.empty();
        for (Part item : list.items()) {
            Optional<Policy> before = all;
            all = attempt(() -> entry(item))
                    .flatMap(policy ->
                            before.isEmpty() ? Optional.of(policy) : attempt(() -> beside(before.get(), policy, item)))
                    .or(() -> before);
        }
        return all.orElse(Policy.none());
    }

    /** Where policies send a ticket to and fro that come to an end alone, the last of them is to blame. */
    private static Policy beside(Policy before, Policy policy, Part item) {
        Policy both = before.or(policy);
        Rounds.in(both).ifPresent(round -> {
            throw item.wrong(" and the policies before it move a ticket " + round);
        });
        return both;
    }

    private Policy entry(Part entry) {
        Map<String, Part> fields = entry.fields(Fields.ENTRY);
        Policy policy = base(entry, fields);
        policy = decorated(
                policy, fields, "when", (inner, part) -> words.condition(part).limiting(inner));
        policy = decorated(
                policy, fields, "unless", (inner, part) -> words.exception(part).limiting(inner));
        policy = decorated(policy, fields, "during", PolicyReader::during);
        return decorated(policy, fields, "butFor", this::butFor);
    }

    private Policy base(Part entry, Map<String, Part> fields) {
        Map.Entry<String, Part> base = entry.one(Fields.BASES, fields);
        if (base.getKey().equals("goals")) {
            return new LadderReader(words, this).read(entry, fields);
        }
        fields.forEach((name, part) -> {
            if (name.equals("counting") || name.equals("named")) {
                throw part.wrong(" belongs to a ladder; allowed beside " + base.getKey() + ": " + Fields.DECORATIONS);
            }
        });
        return base.getKey().equals("ready") ? Ready.read(base.getValue(), words) : list(base.getValue());
    }

    /** What limits a policy. */
    private interface Decoration {
        Policy of(Policy inner, Part part);
    }

    private Policy decorated(Policy inner, Map<String, Part> fields, String name, Decoration decoration) {
        Part part = fields.get(name);
        return part == null ? inner : attempt(() -> decoration.of(inner, part)).orElse(inner);
    }

    private static Policy during(Policy inner, Part part) {
        Map<String, Part> fields = part.fields(Fields.SPAN);
        LocalDate from = parsed(part.field("from", fields), LocalDate::parse, "a date like 2026-12-24");
        LocalDate until = parsed(part.field("until", fields), LocalDate::parse, "a date like 2026-12-24");
        ZoneId zone = parsed(part.field("zone", fields), ZoneId::of, "a time zone like Europe/Vienna");
        return part.make(() -> inner.during(from, until, zone));
    }

    private static <T> T parsed(Part part, Function<String, T> parser, String allowed) {
        try {
            return parser.apply(part.text());
        } catch (DateTimeException wrong) {
            throw part.wrong(" must be " + allowed + ", not '" + part.value() + "'");
        }
    }

    private Policy butFor(Policy inner, Part part) {
        Policy policy = inner;
        for (Map.Entry<String, Part> instead : part.entries().entrySet()) {
            Priority priority = words.priority(instead.getKey(), instead.getValue());
            policy = policy.butFor(priority, entry(instead.getValue()));
        }
        return policy;
    }
}
