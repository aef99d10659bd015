package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rota in the making on which turns move from one person to another, under all rules. Belongs to one change and is
 * never shared.
 */
final class Board {

    final Plan plan;
    final Sheet sheet;
    final List<List<Block>> blocks = new ArrayList<>();
    private final Horizon horizon;
    private final Staff staff;
    private final Diaries diaries;
    /** For duties with people who learn: who may take a seat, and who needs nobody, shift by shift. */
    private final long[][][] seatable;

    private final long[][][] experienced;

    Board(Plan plan, Sheet sheet) {
        this.plan = plan;
        this.sheet = sheet;
        this.horizon = plan.horizon;
        this.staff = plan.staff;
        this.diaries = new Diaries(plan.rotation, horizon, staff);
        seatable = new long[horizon.duties.size()][][];
        experienced = new long[horizon.duties.size()][][];
        for (int person = 0; person < staff.size; person++) {
            blocks.add(new ArrayList<>());
        }
        for (int duty = 0; duty < horizon.duties.size(); duty++) {
            seatable[duty] = new long[horizon.planned[duty]][];
            experienced[duty] = new long[horizon.planned[duty]][];
            enter(duty);
        }
        learn();
    }

    /** Which rule would be broken if somebody took a block that is not theirs; empty if none. */
    Optional<Rule> conflict(int person, Block block) {
        Optional<Rule> own = ability(person, block);
        return own.isPresent() ? own : diaries.conflict(person, block.duty(), block.first(), block.length(), false);
    }

    /** The same, were their own {@code given} block not theirs any more. */
    Optional<Rule> conflictWithout(int person, Block given, Block block) {
        remove(person, given);
        Optional<Rule> rule = conflict(person, block);
        add(person, given);
        return rule;
    }

    /** The rule of {@link #conflict} that has nothing to do with other turns. */
    Optional<Rule> ability(int person, Block block) {
        int duty = block.duty();
        for (int number = block.first(); number < block.first() + block.length(); number++) {
            if (!staff.knows(person, duty, number)) {
                return Optional.of(Rule.NOT_QUALIFIED);
            }
            if (!Bits.has(staff.present(duty, number), person)) {
                return Optional.of(Rule.ABSENT);
            }
            if (staff.hasLearners(duty)) {
                if (!Bits.has(seatable[duty][number], person)) {
                    return Optional.of(Rule.NOT_QUALIFIED);
                }
                if (isShort(person, duty, number, block.seat())) {
                    return Optional.of(Rule.NO_EXPERIENCED_PARTNER);
                }
            }
        }
        return Optional.empty();
    }

    /** Takes a block from whoever has it and gives it to somebody; {@link Sheet#NOBODY} has whatever is empty. */
    void give(Block block, int person) {
        int holder = holder(block);
        if (holder != Sheet.NOBODY) {
            remove(holder, block);
            blocks.get(holder).remove(block);
        }
        for (int number = block.first(); number < block.first() + block.length(); number++) {
            sheet.seat(block.duty(), number, block.seat(), person);
        }
        if (person != Sheet.NOBODY) {
            add(person, block);
            blocks.get(person).add(block);
        }
    }

    int holder(Block block) {
        return sheet.seats(block.duty(), block.first())[block.seat()];
    }

    /** The block of a seat that a shift belongs to, held by somebody or not. */
    Block blockAt(int duty, int number, int seat) {
        int person = sheet.seats(duty, number)[seat];
        return person == Sheet.NOBODY
                ? new Block(duty, number, 1, seat)
                : blocks.get(person).stream()
                        .filter(block -> block.duty() == duty
                                && block.seat() == seat
                                && block.first() <= number
                                && number < block.first() + block.length())
                        .findFirst()
                        .orElseThrow();
    }

    /** Every rule that somebody breaks where they sit, in the order of time. */
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (List<Horizon.Period> round : horizon.rounds) {
            for (Horizon.Period period : round) {
                int[] seats = sheet.seats(period.duty(), period.number());
                for (int seat = 0; seat < seats.length; seat++) {
                    if (seats[seat] != Sheet.NOBODY) {
                        judge(period.duty(), period.number(), seat, seats[seat]).ifPresent(violations::add);
                    }
                }
            }
        }
        return violations;
    }

    private Optional<Violation> judge(int duty, int number, int seat, int person) {
        Block block = blockAt(duty, number, seat);
        if (block.first() != number) {
            return Optional.empty();
        }
        return conflictWithout(person, block, block)
                .map(rule -> new Violation(
                        horizon.duties.get(duty).name(),
                        horizon.spans[duty][number],
                        staff.people.get(person).agent(),
                        rule));
    }

    private void add(int person, Block block) {
        diaries.add(person, block.duty(), block.first(), block.length());
    }

    private void remove(int person, Block block) {
        diaries.remove(person, block.duty(), block.first(), block.length());
    }

    private void enter(int duty) {
        boolean whole = horizon.duties.get(duty).stint() > 1;
        for (int seat = 0; seat < horizon.duties.get(duty).seats(); seat++) {
            int first = 0;
            while (first < horizon.planned[duty]) {
                int person = sheet.seats(duty, first)[seat];
                int end = first + 1;
                while (whole && end < horizon.planned[duty] && sheet.seats(duty, end)[seat] == person) {
                    end++;
                }
                if (person != Sheet.NOBODY) {
                    Block block = new Block(duty, first, end - first, seat);
                    blocks.get(person).add(block);
                    add(person, block);
                }
                first = end;
            }
        }
        for (int number = 0; number < horizon.planned[duty]; number++) {
            for (int person : sheet.shadows(duty, number)) {
                diaries.add(person, duty, number, 1);
            }
        }
    }

    /** How far people have come depends on the turns before, as they are when the change begins. */
    private void learn() {
        if (horizon.duties.stream().noneMatch(duty -> staff.hasLearners(horizon.dutyNamed(duty.name())))) {
            return;
        }
        Books books = new Books(plan.rotation, staff);
        for (List<Horizon.Period> round : horizon.rounds) {
            for (Horizon.Period period : round) {
                int duty = period.duty();
                int number = period.number();
                seatable[duty][number] = Bits.none(staff.size);
                experienced[duty][number] = Bits.none(staff.size);
                for (int person = 0; person < staff.size; person++) {
                    Level level = books.apprentices.level(person, duty, number).orElse(Level.SHADOWING);
                    if (level != Level.SHADOWING) {
                        Bits.add(seatable[duty][number], person);
                    }
                    if (level == Level.EXPERIENCED) {
                        Bits.add(experienced[duty][number], person);
                    }
                }
            }
            round.forEach(period -> books.enter(sheet, period.duty(), period.number()));
        }
    }

    /** Whether a shift would have nobody experienced if somebody took one of its seats. */
    private boolean isShort(int person, int duty, int number, int seat) {
        if (Bits.has(experienced[duty][number], person)) {
            return false;
        }
        int[] seats = sheet.seats(duty, number);
        for (int other = 0; other < seats.length; other++) {
            if (other != seat && seats[other] != Sheet.NOBODY && Bits.has(experienced[duty][number], seats[other])) {
                return false;
            }
        }
        return true;
    }
}
