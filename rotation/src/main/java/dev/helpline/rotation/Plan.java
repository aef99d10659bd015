package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rotation over one span, worked out once: what every rota of it is made and judged from. Never changes. */
final class Plan {

    final Rotation rotation;
    final Horizon horizon;
    final Staff staff;

    Plan(Rotation rotation, Interval span) {
        this.rotation = rotation;
        this.horizon = new Horizon(rotation, span);
        this.staff = new Staff(rotation, horizon);
        for (int duty = 0; duty < horizon.duties.size(); duty++) {
            check(horizon.duties.get(duty), horizon.planned[duty]);
        }
        if (horizon.rounds.isEmpty()) {
            throw new IllegalArgumentException("cannot plan " + span + ": no shift of "
                    + rotation.duties().get(0).name() + " begins in it");
        }
    }

    /** Whoever must serve soonest takes each seat. */
    Rota drafted() {
        Draft draft = new Draft(rotation, staff);
        Sheet sheet = draft.sheet();
        return rota(sheet, draft.running());
    }

    /** The rota in which these people sit in these seats; {@code running} says how long stints still last. */
    Rota rota(Sheet sheet, List<Running> running) {
        Books books = new Books(rotation, staff);
        List<Shift> shifts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (List<Horizon.Period> round : horizon.rounds) {
            for (Horizon.Period period : round) {
                shifts.add(shift(sheet, books, period.duty(), period.number()));
                gaps.addAll(new Gaps(staff, books, sheet).of(period.duty(), period.number()));
            }
            round.forEach(period -> books.enter(sheet, period.duty(), period.number()));
        }
        return new Rota(this, sheet, shifts, gaps, books.ledger(), past(shifts, sheet, running, books), List.of());
    }

    /** The rota of these shifts if it keeps every rule and is fairer; otherwise {@code rota}. */
    Rota better(Rota rota, List<Shift> offered) {
        Rota other = rota(sheet(offered), rota.past().running());
        boolean sound = other.violations().isEmpty() && empty(other) <= empty(rota);
        return sound && isFairer(other.ledger(), rota.ledger()) ? other : rota;
    }

    private boolean isFairer(Ledger ledger, Ledger before) {
        for (int line = 0; line <= horizon.order.total; line++) {
            int order = squares(ledger, horizon.order.all.get(line))
                    .compareTo(squares(before, horizon.order.all.get(line)));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private static BigInteger squares(Ledger ledger, Line line) {
        return ledger.standings().stream()
                .map(standing -> BigInteger.valueOf(standing.on(line).credit()).pow(2))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static int empty(Rota rota) {
        return rota.gaps().stream().mapToInt(Gap::seats).sum();
    }

    /** Who sits where in these shifts, all of this plan. */
    Sheet sheet(List<Shift> shifts) {
        Sheet sheet = new Sheet(horizon);
        for (Shift shift : shifts) {
            int duty = horizon.dutyNamed(shift.duty());
            int number = duty < 0 ? -1 : horizon.numberOf(duty, shift.span());
            if (number < 0) {
                throw new IllegalArgumentException("this rota has no shift " + shift.span() + " of " + shift.duty());
            }
            List<Integer> shadows = new ArrayList<>();
            for (Turn turn : shift.turns()) {
                int person = staff.numberOf(turn.agent().id());
                if (person < 0 || (turn.seated() && turn.seat() >= sheet.seats(duty, number).length)) {
                    throw new IllegalArgumentException(turn + " has no seat " + turn.seat() + " in the shift "
                            + shift.span() + " of " + shift.duty());
                }
                if (turn.seated()) {
                    sheet.seat(duty, number, turn.seat(), person);
                } else {
                    shadows.add(person);
                }
            }
            sheet.shadow(
                    duty, number, shadows.stream().mapToInt(Integer::intValue).toArray());
        }
        return sheet;
    }

    private Shift shift(Sheet sheet, Books books, int duty, int number) {
        List<Turn> turns = new ArrayList<>();
        int[] seats = sheet.seats(duty, number);
        for (int seat = 0; seat < seats.length; seat++) {
            if (seats[seat] != Sheet.NOBODY) {
                boolean paired = books.apprentices.is(Level.PAIRED, seats[seat], duty, number);
                turns.add(new Turn(
                        seat, staff.people.get(seats[seat]).agent(), paired ? Turn.Part.PAIRED : Turn.Part.SERVING));
            }
        }
        for (int person : sheet.shadows(duty, number)) {
            turns.add(new Turn(seats.length, staff.people.get(person).agent(), Turn.Part.SHADOWING));
        }
        return new Shift(horizon.duties.get(duty).name(), horizon.spans[duty][number], turns);
    }

    private Past past(List<Shift> shifts, Sheet sheet, List<Running> running, Books books) {
        List<Running> kept = running.stream()
                .map(each -> {
                    int duty = horizon.dutyNamed(each.duty());
                    int person = sheet.seats(duty, horizon.planned[duty] - 1)[each.seat()];
                    boolean goesOn = each.agent().isPresent() && person != Sheet.NOBODY;
                    return new Running(
                            each.duty(),
                            each.seat(),
                            goesOn ? Optional.of(staff.people.get(person).agent()) : Optional.empty(),
                            goesOn ? each.kept() : 0,
                            each.left());
                })
                .toList();
        List<Shift> seen = new ArrayList<>(rotation.past().shifts());
        seen.addAll(shifts);
        return new Past(books.ledger(), new Memory(rotation, horizon).of(seen), kept, books.apprentices.progress());
    }

    private static void check(Duty duty, int planned) {
        if (planned > 0 && duty.stint() > planned) {
            throw new IllegalArgumentException("a stint at " + duty.name() + " lasts " + duty.stint()
                    + " shifts, longer than the " + planned + " planned; plan " + duty.stint() + " or more");
        }
    }
}
