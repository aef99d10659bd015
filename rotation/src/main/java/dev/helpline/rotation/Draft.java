package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One pass over the shifts of a plan: each seat goes to whoever must serve soonest. Used once, by one thread. */
final class Draft {

    private record Candidate(Balance balance, Urgency urgency) {}

    /** Sorting is stable and candidates come in the order of their lots, so the draw decides what is left. */
    private static final Comparator<Candidate> MOST_DUE = Comparator.comparing(Candidate::urgency)
            .thenComparing(candidate -> candidate.balance().lastServed());

    private final Rotation rotation;
    private final List<Interval> spans;
    private final Attendance attendance;
    private final List<Balance> balances;
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    Draft(Rotation rotation, List<Interval> spans) {
        this.rotation = rotation;
        this.spans = spans;
        this.attendance = new Attendance(rotation, spans);
        this.balances = Lot.drawn(rotation.seed(), rotation.people()).stream()
                .map(person -> new Balance(person, rotation.ledger().of(person.agent())))
                .toList();
    }

    Rota rota() {
        for (int shift = 0; shift < spans.size(); shift++) {
            staff(shift);
        }
        Ledger after = new Ledger(balances.stream().map(Balance::standing).toList());
        return new Rota(rotation, shifts, gaps, after);
    }

    private void staff(int shift) {
        List<Balance> sharing = balances.stream()
                .filter(balance -> attendance.accrues(balance.person(), shift))
                .toList();
        int there = (int) sharing.stream()
                .filter(balance -> attendance.isThere(balance.person(), shift))
                .count();
        int filled = Math.min(rotation.duty().seats(), there);
        List<Agent> serving = filled == 0 ? List.of() : serve(shift, sharing, filled);
        shifts.add(new Shift(spans.get(shift), serving));
        note(shift, filled);
    }

    /** Fills seats, and lets everybody who shares them accrue their part: as much in sum as is served. */
    private List<Agent> serve(int shift, List<Balance> sharing, int filled) {
        int[] shares =
                sharing.stream().mapToInt(balance -> balance.person().share()).toArray();
        long[] due = FairShare.of(shares, filled);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < due.length; i++) {
            Balance balance = sharing.get(i);
            if (attendance.isThere(balance.person(), shift)) {
                candidates.add(new Candidate(balance, urgency(balance, due[i], filled, due.length)));
            }
            balance.accrue(due[i]);
        }
        candidates.sort(MOST_DUE);
        List<Agent> serving = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, filled)) {
            candidate.balance().serve(spans.get(shift).startInclusive());
            serving.add(candidate.balance().person().agent());
        }
        return serving;
    }

    private static Urgency urgency(Balance balance, long due, int seats, int people) {
        return seats == 1
                ? Urgency.forOneSeat(balance.credit(), due, people)
                : Urgency.forSeveralSeats(balance.credit(), due);
    }

    private void note(int shift, int filled) {
        int seats = rotation.duty().seats();
        int possible = Math.min(seats, balances.size());
        if (filled < possible) {
            gaps.add(new Gap(spans.get(shift), possible - filled, Gap.Cause.EVERYBODY_AWAY));
        }
        if (possible < seats) {
            gaps.add(new Gap(spans.get(shift), seats - possible, Gap.Cause.TOO_FEW_PEOPLE));
        }
    }
}
