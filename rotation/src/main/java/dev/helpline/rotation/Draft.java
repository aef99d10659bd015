package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One pass over the handoffs of a plan: each seat goes to whoever must serve soonest. What it decides at a handoff
 * depends on what lies before it and on absences during the stints it gives away, never on how long the plan is.
 */
final class Draft {

    private record Candidate(int person, Claims.Claim claim, long difficult, long lastServed) {}

    /** Candidates come in the order of their lots, and sorting is stable, so the draw decides what is left. */
    private static final Comparator<Candidate> MOST_DUE = Comparator.comparing(Candidate::claim)
            .thenComparingLong(Candidate::difficult)
            .thenComparingLong(Candidate::lastServed);

    private final Horizon horizon;
    private final Staff staff;
    private final Books books;
    private final Diaries diaries;
    private final Sheet sheet;
    private final Stints stints;
    /** For each seat, the first shift that is not given away yet. */
    private final int[][] free;

    Draft(Rotation rotation, Staff staff) {
        this.staff = staff;
        this.horizon = staff.horizon;
        this.books = new Books(rotation, staff);
        this.diaries = new Diaries(rotation, horizon, staff);
        this.sheet = new Sheet(horizon);
        this.stints = new Stints(rotation, staff);
        free = horizon.duties.stream().map(duty -> new int[duty.seats()]).toArray(int[][]::new);
        rotation.past().running().forEach(this::carryOn);
    }

    /** Who sits where after the whole plan. */
    Sheet sheet() {
        for (List<Horizon.Period> round : horizon.rounds) {
            give(round);
            for (Horizon.Period period : round) {
                leaveNobodyAlone(period.duty(), period.number());
                books.enter(sheet, period.duty(), period.number());
            }
        }
        return sheet;
    }

    /** The stints that go on past the end of the plan; a change of hands at the very end begins a new one. */
    List<Running> running() {
        List<Running> running = new ArrayList<>();
        for (int duty = 0; duty < free.length; duty++) {
            int planned = horizon.planned[duty];
            Duty of = horizon.duties.get(duty);
            for (int seat = 0; seat < of.seats() && of.stint() > 1 && planned > 0; seat++) {
                int left = stints.left(duty, seat, planned);
                int person = sheet.seats(duty, planned - 1)[seat];
                boolean goesOn = free[duty][seat] > planned && person != Sheet.NOBODY;
                Optional<Agent> agent =
                        goesOn ? Optional.of(staff.people.get(person).agent()) : Optional.empty();
                running.add(new Running(of.name(), seat, agent, goesOn ? free[duty][seat] - planned : 0, left));
            }
        }
        return running;
    }

    private void carryOn(Running running) {
        int duty = horizon.dutyNamed(running.duty());
        if (duty < 0 || running.seat() >= free[duty].length) {
            return;
        }
        int length = Math.min(running.kept(), horizon.spans[duty].length);
        int person = running.agent().map(agent -> staff.numberOf(agent.id())).orElse(Sheet.NOBODY);
        int whole = 0;
        while (person >= 0 && whole < length && staff.isPresent(person, duty, whole, 1)) {
            whole++;
        }
        if (whole > 0) {
            take(person, duty, 0, whole, running.seat());
        }
    }

    private void give(List<Horizon.Period> round) {
        List<Opening> openings = openings(round);
        if (openings.isEmpty()) {
            return;
        }
        List<Candidate> candidates = candidates(round, openings);
        welcome(openings, candidates);
        while (!openings.isEmpty()) {
            Seating seating = new Seating(openings, this::fits);
            for (Candidate candidate : candidates) {
                if (seating.isFull()) {
                    break;
                }
                seating.seat(candidate.person());
            }
            BitSet seated = new BitSet();
            openings.forEach(opening -> opening.takers().forEach(seated::set));
            List<Opening> empty = settle(openings, candidates, seated);
            // Whoever sits may have time for another duty at which somebody is needed at other hours.
            boolean again = horizon.hasHours && !seated.isEmpty();
            openings = again ? empty : shorter(empty);
            candidates.removeIf(candidate -> !horizon.hasHours && seated.get(candidate.person()));
        }
        shadow(round, candidates);
    }

    /** The first stint of newcomers follows their joining, whatever others are owed: it is paid back later. */
    private void welcome(List<Opening> openings, List<Candidate> candidates) {
        List<Opening> longestFirst = openings.stream()
                .sorted(Comparator.comparing(Opening::length).reversed())
                .toList();
        for (Opening opening : longestFirst) {
            int duty = opening.duty();
            int[] newcomers = candidates.stream()
                    .mapToInt(Candidate::person)
                    .filter(person -> staff.hasLearners(duty)
                            && books.apprentices.isNewcomer(person, duty, opening.first())
                            && fits(person, opening))
                    .limit(opening.seats().size())
                    .toArray();
            for (int person : newcomers) {
                take(
                        person,
                        duty,
                        opening.first(),
                        opening.length(),
                        opening.seats().remove(0));
                candidates.removeIf(candidate -> candidate.person() == person);
            }
        }
        openings.removeIf(opening -> opening.seats().isEmpty());
    }

    private List<Opening> openings(List<Horizon.Period> round) {
        List<Opening> openings = new ArrayList<>();
        for (Horizon.Period period : round) {
            int duty = period.duty();
            for (int seat = 0; seat < free[duty].length; seat++) {
                if (free[duty][seat] <= period.number()) {
                    boolean experienced = seat == 0 && staff.hasLearners(duty);
                    int length = stints.left(duty, seat, period.number());
                    open(openings, duty, period.number(), length, experienced, seat);
                }
            }
        }
        return openings;
    }

    private static void open(List<Opening> openings, int duty, int first, int length, boolean experienced, int seat) {
        Opening wanted = openings.stream()
                .filter(opening ->
                        opening.duty() == duty && opening.length() == length && opening.experienced() == experienced)
                .findFirst()
                .orElseGet(() -> {
                    Opening created = Opening.of(duty, first, length, experienced);
                    openings.add(created);
                    return created;
                });
        wanted.seats().add(seat);
    }

    private boolean fits(int person, Opening opening) {
        int duty = opening.duty();
        if (!staff.isPresent(person, duty, opening.first(), opening.length())) {
            return false;
        }
        if (staff.hasLearners(duty)) {
            Level level = books.apprentices.level(person, duty, opening.first()).orElse(Level.SHADOWING);
            if (level == Level.SHADOWING || (opening.experienced() && level != Level.EXPERIENCED)) {
                return false;
            }
        }
        return diaries.conflict(person, duty, opening.first(), opening.length(), true)
                .isEmpty();
    }

    private List<Candidate> candidates(List<Horizon.Period> round, List<Opening> openings) {
        long[] there = Bits.none(staff.size);
        for (Opening opening : openings) {
            Bits.addAll(there, staff.present(opening.duty(), opening.first()));
        }
        Claims claims = new Claims(staff, books, round, openings.get(0).length());
        List<Candidate> candidates = new ArrayList<>();
        Bits.each(
                there,
                person -> candidates.add(
                        new Candidate(person, claims.of(person), books.difficult(person), books.lastServed(person))));
        candidates.sort(MOST_DUE);
        return candidates;
    }

    /** Writes down who takes which seat, whoever is most due first; returns the seats that nobody took. */
    private List<Opening> settle(List<Opening> openings, List<Candidate> candidates, BitSet seated) {
        int[] next = new int[openings.size()];
        for (Candidate candidate : candidates) {
            for (int i = 0; seated.get(candidate.person()) && i < next.length; i++) {
                Opening opening = openings.get(i);
                if (opening.takers().contains(candidate.person())) {
                    int seat = opening.seats().get(next[i]++);
                    take(candidate.person(), opening.duty(), opening.first(), opening.length(), seat);
                }
            }
        }
        List<Opening> empty = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            Opening opening = openings.get(i);
            if (next[i] < opening.seats().size()) {
                Opening left = Opening.of(opening.duty(), opening.first(), opening.length(), opening.experienced());
                left.seats()
                        .addAll(opening.seats().subList(next[i], opening.seats().size()));
                empty.add(left);
            }
        }
        return empty;
    }

    /** A stint that nobody can keep whole is kept as long as somebody can. */
    private static List<Opening> shorter(List<Opening> empty) {
        List<Opening> shorter = new ArrayList<>();
        for (Opening opening : empty) {
            if (opening.length() > 1) {
                opening.seats()
                        .forEach(seat -> open(
                                shorter,
                                opening.duty(),
                                opening.first(),
                                opening.length() - 1,
                                opening.experienced(),
                                seat));
            }
        }
        return shorter;
    }

    private void take(int person, int duty, int first, int length, int seat) {
        int end = Math.min(first + length, horizon.planned[duty]);
        for (int number = first; number < end; number++) {
            sheet.seat(duty, number, seat, person);
        }
        free[duty][seat] = first + length;
        diaries.add(person, duty, first, length);
    }

    /** Somebody who learns gives a stint up at a shift in which nobody experienced sits. */
    private void leaveNobodyAlone(int duty, int number) {
        int[] seats = sheet.seats(duty, number);
        if (!staff.hasLearners(duty) || books.partner(duty, number, seats) != Sheet.NOBODY) {
            return;
        }
        for (int seat = 0; seat < seats.length; seat++) {
            int person = seats[seat];
            if (person != Sheet.NOBODY) {
                diaries.remove(person, duty, number, free[duty][seat] - number);
                for (int later = number; later < Math.min(free[duty][seat], horizon.planned[duty]); later++) {
                    sheet.seat(duty, later, seat, Sheet.NOBODY);
                }
                free[duty][seat] = number + 1;
            }
        }
        sheet.shadow(duty, number);
    }

    /** One person shadows each shift in which somebody experienced sits, until they are through with it. */
    private void shadow(List<Horizon.Period> round, List<Candidate> candidates) {
        for (Horizon.Period period : round) {
            int duty = period.duty();
            int number = period.number();
            if (!staff.hasLearners(duty) || books.partner(duty, number, sheet.seats(duty, number)) == Sheet.NOBODY) {
                continue;
            }
            candidates.stream()
                    .map(Candidate::person)
                    .filter(person -> books.apprentices.is(Level.SHADOWING, person, duty, number)
                            && staff.isPresent(person, duty, number, 1)
                            && diaries.conflict(person, duty, number, 1, true).isEmpty())
                    .findFirst()
                    .ifPresent(person -> {
                        sheet.shadow(duty, number, person);
                        diaries.add(person, duty, number, 1);
                    });
        }
    }
}
