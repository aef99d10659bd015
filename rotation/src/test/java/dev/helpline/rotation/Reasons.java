package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.List;
import java.util.Optional;

/** Judges reasons from the outside: by planning the part before a handoff again and by trying the seat out. */
final class Reasons {

    private Reasons() {}

    static boolean isTrue(Rota rota, Explanation explanation, Reason reason) {
        Shift shift = rota.shiftAt(explanation.duty(), explanation.shift().startInclusive())
                .orElseThrow();
        return switch (reason.kind()) {
            case SERVES_TOO -> shift.agents().stream().anyMatch(reason.agent()::is);
            case RULE -> reason.rule().isPresent() && !fits(rota, shift, explanation.agent(), reason.agent());
            case NEWCOMERS_FIRST -> isNewcomer(rota, shift, explanation.agent());
            case LESS_DUE, EQUALLY_DUE, CARRIES_ENOUGH, BY_HAND ->
                fits(rota, shift, explanation.agent(), reason.agent());
        };
    }

    /** Whether somebody joined, learns in a shift, and took no seat of the duty before it. */
    private static boolean isNewcomer(Rota rota, Shift shift, Agent agent) {
        boolean joined = rota.rotation().people().stream()
                .anyMatch(person -> person.agent().is(agent) && person.joining().isPresent());
        return joined
                && shift.turns().stream().anyMatch(turn -> turn.agent().is(agent) && turn.part() == Turn.Part.PAIRED);
    }

    /** Whether the rota would break no rule with somebody in another person's seat, for their whole turn. */
    private static boolean fits(Rota rota, Shift shift, Agent before, Agent after) {
        Plan plan = rota.plan();
        Board board = new Board(plan, rota.sheet().copy());
        int duty = plan.horizon.dutyNamed(shift.duty());
        int number = plan.horizon.numberOf(duty, shift.span());
        List<Turn> turns = shift.turns();
        int seat = turns.stream()
                .filter(turn -> turn.agent().is(before))
                .findFirst()
                .orElseThrow()
                .seat();
        Block block = board.blockAt(duty, number, seat);
        int person = plan.staff.numberOf(after.id());
        Optional<Rule> rule = board.conflict(person, block);
        return rule.isEmpty();
    }
}
