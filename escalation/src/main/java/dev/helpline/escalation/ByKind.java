package dev.helpline.escalation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An answer for each kind of a thing: what a {@code switch} over a sealed type is on later Javas. */
final class ByKind<T, R> {

    private final Map<Class<?>, Function<T, R>> answers = new LinkedHashMap<>();

    <K extends T> ByKind<T, R> say(Class<K> kind, Function<? super K, ? extends R> answer) {
        answers.put(kind, thing -> answer.apply(kind.cast(thing)));
        return this;
    }

    /** Empty for a kind of which nothing was said. */
    Optional<R> of(T thing) {
        return Optional.ofNullable(answers.get(thing.getClass())).map(answer -> answer.apply(thing));
    }
}
