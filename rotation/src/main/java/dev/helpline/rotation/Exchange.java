package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.Instant;
import java.util.Optional;

/** One swap on one rota. */
final class Exchange {

    private final Rota rota;
    private final Swap swap;
    private final Board board;
    private final Horizon horizon;
    private final Staff staff;

    Exchange(Rota rota, Swap swap) {
        this.rota = rota;
        this.swap = swap;
        this.board = new Board(rota.plan(), rota.sheet().copy());
        this.horizon = rota.plan().horizon;
        this.staff = rota.plan().staff;
    }

    Optional<Violation> refusal() {
        Block ones = turn(swap.agent(), swap.duty(), swap.at());
        Block others = turn(swap.other(), swap.otherDuty(), swap.otherAt());
        int one = board.holder(ones);
        int other = board.holder(others);
        board.give(ones, Sheet.NOBODY);
        board.give(others, Sheet.NOBODY);
        return give(ones, other).or(() -> give(others, one));
    }

    Rota accepted() {
        refusal().ifPresent(violation -> {
            throw new IllegalArgumentException("cannot accept that " + swap + ": " + violation);
        });
        return rota.plan().rota(board.sheet, rota.past().running());
    }

    private Optional<Violation> give(Block block, int person) {
        Optional<Rule> rule = board.conflict(person, block);
        if (rule.isEmpty()) {
            board.give(block, person);
        }
        return rule.map(broken -> new Violation(
                horizon.duties.get(block.duty()).name(),
                horizon.spans[block.duty()][block.first()],
                staff.people.get(person).agent(),
                broken));
    }

    private Block turn(Agent agent, String name, Instant at) {
        int duty = horizon.dutyNamed(name);
        int person = staff.numberOf(agent.id());
        int number = rota.shiftAt(name, at)
                .map(shift -> horizon.numberOf(duty, shift.span()))
                .orElse(-1);
        if (number < 0 || person < 0 || !board.sheet.sits(person, duty, number)) {
            throw new IllegalArgumentException(
                    "cannot accept that " + swap + ": " + agent + " has no turn at " + name + " on " + at);
        }
        int seat = 0;
        while (board.sheet.seats(duty, number)[seat] != person) {
            seat++;
        }
        return board.blockAt(duty, number, seat);
    }
}
