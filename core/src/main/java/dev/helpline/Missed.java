package dev.helpline;

import java.util.List;
import java.util.stream.Collectors;

/** What a reminder says of those that came due before it while nobody looked. */
final class Missed {

    /** How many are named; of more, the oldest are only counted. */
    private static final int NAMED = 5;

    private Missed() {}

    /** Oldest first, with the instant each was due at; nothing if there were none. */
    static String words(List<Course.Taken> missed) {
        if (missed.isEmpty()) {
            return "";
        }
        int unnamed = Math.max(0, missed.size() - NAMED);
        String earlier = unnamed == 0 ? "" : unnamed + " earlier, ";
        return missed.subList(unnamed, missed.size()).stream()
                .map(one -> one.step().why() + " at " + one.step().due())
                .collect(Collectors.joining(", ", " (missed: " + earlier, ")"));
    }
}
