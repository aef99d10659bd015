package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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

    /** The first rule that the whole rota would break: whoever learns may lose whom they learn from. */
    Optional<Violation> refusal() {
        Set<Violation> before = new HashSet<>(board.violations());
        exchange();
        return new Board(rota.plan(), board.sheet.copy())
                .violations().stream()
                        .filter(violation -> !before.contains(violation))
                        .findFirst();
    }

    Rota accepted() {
        refusal().ifPresent(violation -> {
            throw new IllegalArgumentException("cannot accept that " + swap + ": " + violation);
        });
        return rota.plan().rota(board.sheet, rota.past().running());
    }

    private void exchange() {
        Block ones = turn(swap.agent(), swap.duty(), swap.at());
        Block others = turn(swap.other(), swap.otherDuty(), swap.otherAt());
        int one = board.holder(ones);
        int other = board.holder(others);
        board.give(ones, other);
        board.give(others, one);
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
