package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out why a seat is somebody's: from the ledger as it stood at that handoff, and from the rules. */
final class Explainer {

    private final Plan plan;
    private final Horizon horizon;
    private final Staff staff;
    private final Rota rota;
    private final int duty;
    private final int number;
    private final int server;
    private final Books books;
    private final Claims claims;
    private final Board board;
    private final Block block;

    /** Whoever serves at a duty at an instant; refuses to explain why somebody serves who does not. */
    static Explainer of(Rota rota, String name, Instant at, Agent agent) {
        Horizon horizon = rota.plan().horizon;
        Optional<Shift> shift = rota.shiftAt(name, at);
        int duty = horizon.dutyNamed(name);
        int number = shift.map(each -> horizon.numberOf(duty, each.span())).orElse(-1);
        int person = rota.plan().staff.numberOf(agent.id());
        if (number < 0 || person < 0 || !rota.sheet().sits(person, duty, number)) {
            throw new IllegalArgumentException("cannot explain why " + agent + " serves at " + name + " on " + at
                    + "; on duty then: " + shift.map(Shift::agents).orElse(List.of()));
        }
        return new Explainer(rota, duty, number, person);
    }

    private Explainer(Rota rota, int duty, int number, int server) {
        this.rota = rota;
        this.plan = rota.plan();
        this.horizon = plan.horizon;
        this.staff = plan.staff;
        this.duty = duty;
        this.number = number;
        this.server = server;
        this.board = new Board(plan, rota.sheet().copy());
        int seat = 0;
        while (board.sheet.seats(duty, number)[seat] != server) {
            seat++;
        }
        this.block = board.blockAt(duty, number, seat);
        this.books = new Books(plan.rotation, staff);
        int handoff = 0;
        while (!horizon.rounds.get(handoff).contains(new Horizon.Period(duty, block.first()))) {
            horizon.rounds.get(handoff++).forEach(period -> books.enter(rota.sheet(), period.duty(), period.number()));
        }
        this.claims = new Claims(staff, books, horizon.rounds.get(handoff), block.length());
    }

    Explanation explanation() {
        List<Reason> reasons = new ArrayList<>();
        for (int person = 0; person < staff.size; person++) {
            if (person != server) {
                reasons.add(reason(person));
            }
        }
        reasons.sort(Comparator.comparing(reason -> reason.agent().id()));
        return new Explanation(
                horizon.duties.get(duty).name(),
                horizon.spans[duty][number],
                staff.people.get(server).agent(),
                reasons);
    }

    private Reason reason(int person) {
        if (rota.sheet().sits(person, duty, number)) {
            return because(person, Reason.Kind.SERVES_TOO);
        }
        Optional<Rule> rule = board.conflict(person, block);
        if (rule.isPresent()) {
            return new Reason(staff.people.get(person).agent(), Reason.Kind.RULE, rule);
        }
        if (books.apprentices.isNewcomer(server, duty, block.first())) {
            return because(person, Reason.Kind.NEWCOMERS_FIRST);
        }
        int order = compare(person);
        if (order > 0) {
            return because(person, Reason.Kind.LESS_DUE);
        }
        if (order == 0 && comesLater(person)) {
            return because(person, Reason.Kind.EQUALLY_DUE);
        }
        return because(person, carriesEnough(person) ? Reason.Kind.CARRIES_ENOUGH : Reason.Kind.BY_HAND);
    }

    private Reason because(int person, Reason.Kind kind) {
        return new Reason(staff.people.get(person).agent(), kind, Optional.empty());
    }

    /** Positive if somebody could wait longer than whoever serves. */
    private int compare(int person) {
        return claims.of(person).compareTo(claims.of(server));
    }

    private boolean comesLater(int person) {
        int difficult = Long.compare(books.difficult(person), books.difficult(server));
        int order = difficult != 0 ? difficult : Long.compare(books.lastServed(person), books.lastServed(server));
        return order > 0 || (order == 0 && person > server);
    }

    private boolean carriesEnough(int person) {
        Agent other = staff.people.get(person).agent();
        Agent agent = staff.people.get(server).agent();
        long weight = Ledger.TURN * horizon.weight(duty, block.first(), block.length());
        for (int line = 0; line <= horizon.order.total; line++) {
            if ((horizon.lines[duty][number] >>> line & 1) != 0) {
                Line named = horizon.order.all.get(line);
                long more = rota.ledger().of(other).on(named).credit()
                        - rota.ledger().of(agent).on(named).credit();
                if (more != weight) {
                    return more < weight;
                }
            }
        }
        return true;
    }
}
