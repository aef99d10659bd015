package dev.helpline.escalation;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Priority;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a policy moves a ticket round and round: arriving starts some clocks anew, and their steps move it on. */
final class Rounds {

    private final List<Move> moves;
    private final Set<String> ended = new HashSet<>();

    /** Of tickets of one priority. */
    private Rounds(List<Move> moves) {
        this.moves = moves;
    }

    static void check(Ladder ladder) {
        in(ladder).ifPresent(round -> {
            throw new IllegalArgumentException("a ladder moves a ticket " + round);
        });
    }

    /**
     * The first round of a policy, as the end of a sentence. A ladder alone or several side by side: what is joined, limited
     * to some teams or priorities, or replaced for a priority is looked into.
     *
     * @return empty if all that is sure to be moved arrives somewhere
     */
    static Optional<String> in(Policy policy) {
        List<Move> moves = Move.in(policy).toList();
        Set<Priority> named = new LinkedHashSet<>();
        moves.forEach(move -> named.addAll(move.priorities().named()));
        Stream<Predicate<Only<Priority>>> tickets = Stream.concat(
                Stream.of(Only::containsOthers), named.stream().map(priority -> some -> some.contains(priority)));
        return tickets.map(ticket -> moves.stream()
                        .filter(move -> ticket.test(move.priorities()))
                        .toList())
                .flatMap(some -> new Rounds(some).first().stream())
                .findFirst()
                .map(teams ->
                        "round and round, " + String.join(" to ", teams) + "; allowed: moves that come to an end");
    }

    private Optional<List<String>> first() {
        return moves.stream()
                .flatMap(move -> Stream.concat(move.from().named().stream(), Stream.of(move.to())))
                .distinct()
                .flatMap(team -> round(List.of(team)).stream())
                .findFirst();
    }

    /** A way on from the last of some teams that comes back to one of them. A ticket that is there already is not moved. */
    private Optional<List<String>> round(List<String> way) {
        String here = way.get(way.size() - 1);
        if (ended.contains(here)) {
            return Optional.empty();
        }
        for (Move move : moves) {
            if (move.from().contains(here) && !move.to().equals(here)) {
                List<String> longer = new ArrayList<>(way);
                longer.add(move.to());
                int met = way.indexOf(move.to());
                Optional<List<String>> found =
                        met >= 0 ? Optional.of(longer.subList(met, longer.size())) : round(longer);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        ended.add(here);
        return Optional.empty();
    }
}
