package dev.helpline.escalation;

import dev.helpline.spi.StepAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a ladder moves a ticket round and round: arriving starts some clocks anew, and their steps move it on. */
final class Rounds {

    private static final String ANYWHERE = "";

    private Rounds() {}

    static void check(Ladder ladder) {
        Map<String, Set<String>> moves = moves(ladder.goals());
        for (String team : moves.keySet()) {
            round(moves, new ArrayList<>(List.of(team))).ifPresent(teams -> {
                throw new IllegalArgumentException("a ladder moves a ticket round and round, "
                        + String.join(" to ", teams) + "; allowed: moves that come to an end");
            });
        }
    }

    /** From where to where, by team. */
    private static Map<String, Set<String>> moves(List<Goal> goals) {
        Map<String, Set<String>> moves = new LinkedHashMap<>();
        for (Goal goal : goals) {
            Measure measure = goal.clock().measure();
            if (measure == Measure.AT_TEAM || measure == Measure.UNASSIGNED) {
                moves.computeIfAbsent(goal.clock().team().orElse(ANYWHERE), absent -> new LinkedHashSet<>())
                        .addAll(targets(goal));
            }
        }
        return moves;
    }

    private static List<String> targets(Goal goal) {
        List<String> targets = new ArrayList<>();
        for (Rung rung : goal.rungs()) {
            if (rung.action() instanceof StepAction.MoveTo move) {
                targets.add(move.team());
            }
        }
        return targets;
    }

    /** A way on from the last of some teams that comes back to one of them. A ticket that is there already is not moved. */
    private static Optional<List<String>> round(Map<String, Set<String>> moves, List<String> way) {
        String here = way.get(way.size() - 1);
        Set<String> next = new LinkedHashSet<>(moves.getOrDefault(here, Set.of()));
        next.addAll(moves.getOrDefault(ANYWHERE, Set.of()));
        next.remove(here);
        for (String team : next) {
            List<String> longer = new ArrayList<>(way);
            longer.add(team);
            int met = way.indexOf(team);
            Optional<List<String>> found =
                    met >= 0 ? Optional.of(longer.subList(met, longer.size())) : round(moves, longer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
