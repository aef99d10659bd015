package dev.helpline.json;

import static java.util.Map.entry;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Money;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.TicketId;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.Holidays;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The shape of each type that stands in a ticket, an event, or a record of another module. */
final class Shapes {

    private static final Map<Type, Shape> LEAVES = Map.ofEntries(
            entry(int.class, Whole.INT),
            entry(Integer.class, Whole.INT),
            entry(long.class, Whole.LONG),
            entry(boolean.class, Whole.TRUTH),
            entry(String.class, new Leaf("a string", Object::toString, text -> text)),
            entry(TicketId.class, new Leaf("a ticket's id", Object::toString, TicketId::new)),
            entry(Theme.class, new Leaf("a theme's name", Object::toString, Theme::new)),
            entry(Money.class, new Leaf("an amount like 100.00 EUR", Object::toString, Money::of)),
            entry(
                    Instant.class,
                    new Leaf(
                            "an instant like 2026-03-02T09:00:00Z",
                            value -> InstantText.write((Instant) value),
                            InstantText::read)),
            entry(Duration.class, new Leaf("a duration like PT1H30M", Object::toString, Duration::parse)),
            entry(LocalDate.class, new Leaf("a date like 2026-03-02", Object::toString, LocalDate::parse)),
            entry(
                    LocalDateTime.class,
                    new Leaf("a local time like 2026-03-02T09:00", Object::toString, LocalDateTime::parse)),
            entry(ZoneId.class, new Leaf("a time zone like Europe/Vienna", Object::toString, ZoneId::of)),
            entry(BusinessHours.class, new HoursShape()),
            entry(Holidays.class, new HolidaysShape()));

    private Shapes() {}

    /** An {@link IllegalStateException} if there is none, which is a mistake in Helpline that its tests find. */
    static Shape of(Type type) {
        Shape leaf = LEAVES.get(type);
        if (leaf != null) {
            return leaf;
        }
        if (type instanceof ParameterizedType generic) {
            return around(generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw new IllegalStateException(type + " has no JSON form");
    }

    private static Shape around(Type outer, Type[] inner) {
        Shape content = of(inner[inner.length - 1]);
        if (outer == SortedMap.class) {
            return new MapShape(of(inner[0]), content);
        }
        if (outer == Optional.class) {
            return new MaybeShape(content);
        }
        if (outer == List.class || outer == Set.class) {
            return new ManyShape(content, outer == Set.class);
        }
        throw new IllegalStateException(outer + " has no JSON form");
    }

    private static Shape ofClass(Class<?> type) {
        if (type == Actor.class) {
            Map<String, Class<?>> kinds = new LinkedHashMap<>();
            kinds.put("customer", Actor.Customer.class);
            kinds.put("staff", Actor.Staff.class);
            kinds.put("maker", Actor.Maker.class);
            kinds.put("rule", Actor.Rule.class);
            return new KindShape(kinds);
        }
        if (type.isEnum()) {
            return oneOf(type);
        }
        if (type.isRecord()) {
            return WordShape.fits(type) ? new WordShape(type) : new RecordShape(type);
        }
        throw new IllegalStateException(type + " has no JSON form");
    }

    private static Shape oneOf(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return new Leaf("one of " + constants.keySet(), value -> ((Enum<?>) value).name(), name -> {
            Object constant = constants.get(name);
            if (constant == null) {
                throw new IllegalArgumentException("'" + name + "' is not known; allowed: " + constants.keySet());
            }
            return constant;
        });
    }
}
