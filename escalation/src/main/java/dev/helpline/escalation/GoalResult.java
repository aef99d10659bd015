package dev.helpline.escalation;

import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one goal came out on one ticket, over all the times its clock has stopped.
 *
 * @param goal the goal's name
 * @param met how often it was met
 * @param missed how often it was missed
 * @param worst the time that left least: for the next-reply clock, the worst exchange
 * @param latest the last time
 */
public record GoalResult(String goal, int met, int missed, Verdict worst, Verdict latest) {

    private static final Comparator<Verdict> LEAST_LEFT_FIRST =
            Comparator.comparing(verdict -> verdict.target().minus(verdict.spent()));

    /**
     * The results of a ticket, from the verdicts on record.
     *
     * @param ticket any ticket
     * @return one a goal, in the order in which they were first judged; empty if no clock has stopped
     */
    public static List<GoalResult> of(Ticket ticket) {
        Map<String, List<Verdict>> byGoal = new LinkedHashMap<>();
        for (Verdict verdict : ticket.verdicts()) {
            byGoal.computeIfAbsent(verdict.goal(), goal -> new ArrayList<>()).add(verdict);
        }
        return byGoal.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static GoalResult of(String goal, List<Verdict> verdicts) {
        int met = (int) verdicts.stream().filter(Verdict::met).count();
        Verdict worst = verdicts.stream().min(LEAST_LEFT_FIRST).orElseThrow();
        return new GoalResult(goal, met, verdicts.size() - met, worst, verdicts.get(verdicts.size() - 1));
    }
}
