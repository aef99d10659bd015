package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Stints stints;
    private final Competence competence;

    /** A board of the turns in the plan alone. */
    Board(Plan plan, Sheet sheet) {
        this(plan, sheet, List.of());
    }

    /** A board on which stints that run on past the plan reach to their own end. */
    Board(Plan plan, Sheet sheet, List<Running> running) {
        this.plan = plan;
        this.sheet = sheet;
        this.horizon = plan.horizon;
        this.staff = plan.staff;
        this.diaries = new Diaries(plan.rotation, horizon, staff);
        this.stints = new Stints(plan.rotation, staff);
        this.competence = new Competence(plan, sheet);
        for (int person = 0; person < staff.size; person++) {
            blocks.add(new ArrayList<>());
        }
        for (int duty = 0; duty < horizon.duties.size(); duty++) {
            enter(duty);
        }
        running.forEach(this::reachOut);
    }

    /** Works out anew how far everybody who learns has come, as turns lie now. */
    void learn() {
        competence.learn();
    }

    /** Whether somebody can take a block that is not theirs and nobody's training is changed by it. */
    boolean takes(int person, Block block) {
        return conflict(person, block).isEmpty() && competence.isExperienced(person, block);
    }

    /** Whether somebody could take a block were it not for their other turns, as {@link #takes} has it. */
    boolean couldTake(int person, Block block) {
        return ability(person, block).isEmpty() && competence.isExperienced(person, block);
    }

    /**
     * Whether a block must stay with whoever has it: they learn by it, or somebody else does and lines that decide count
     * who teaches; or it began before this plan.
     */
    boolean isBound(Block block) {
        int holder = holder(block);
        if (block.first() == 0 && stints.kept(holder, block.duty(), block.seat()) > 0) {
            return true;
        }
        return staff.hasLearners(block.duty())
                && (!competence.isExperienced(holder, block)
                        || (horizon.order.mentoring < horizon.order.total && competence.isLesson(block)));
    }

    /** Which rule would be broken if somebody took a block that is not theirs; empty if none. */
    Optional<Rule> conflict(int person, Block block) {
        Optional<Rule> own = ability(person, block);
        return own.isPresent() ? own : diaries.conflict(person, block.duty(), block.first(), block.length(), false);
    }

    /** The same, were their own {@code given} block not theirs any more. */
    Optional<Rule> conflictWithout(int person, Block given, Block block) {
        return conflictWithout(person, List.of(given), block);
    }

    /** The same, were several of their own blocks not theirs any more. */
    Optional<Rule> conflictWithout(int person, List<Block> given, Block block) {
        given.forEach(each -> remove(person, each));
        Optional<Rule> rule = conflict(person, block);
        given.forEach(each -> add(person, each));
        return rule;
    }

    /** The rule of {@link #conflict} that has nothing to do with other turns. */
    Optional<Rule> ability(int person, Block block) {
        int duty = block.duty();
        for (int number = block.first(); number < block.end(); number++) {
            if (!staff.knows(person, duty, number)) {
                return Optional.of(Rule.NOT_QUALIFIED);
            }
            if (!Bits.has(staff.present(duty, number), person)) {
                return Optional.of(Rule.ABSENT);
            }
            if (!competence.isSeatable(person, duty, number)) {
                return Optional.of(Rule.NOT_QUALIFIED);
            }
            if (competence.isShort(person, duty, number, block.seat())) {
                return Optional.of(Rule.NO_EXPERIENCED_PARTNER);
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
        for (int number = block.first(); number < horizon.plannedEnd(block); number++) {
            sheet.seat(block.duty(), number, block.seat(), person);
        }
        if (person != Sheet.NOBODY) {
            add(person, block);
            blocks.get(person).add(block);
        }
    }

    /** Sends away whoever shadows a shift without being there or beside nobody experienced; says whether it is anybody. */
    boolean dismiss(int duty, int number) {
        int[] dismissed = Arrays.stream(sheet.shadows(duty, number))
                .filter(person -> !Bits.has(staff.present(duty, number), person)
                        || competence.isShort(person, duty, number, Sheet.NOBODY))
                .toArray();
        for (int person : dismissed) {
            diaries.remove(person, duty, number, 1);
            sheet.shadow(
                    duty,
                    number,
                    Arrays.stream(sheet.shadows(duty, number))
                            .filter(each -> each != person)
                            .toArray());
        }
        return dismissed.length > 0;
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
                                && number < block.end())
                        .findFirst()
                        .orElseThrow();
    }

    /** Whether two blocks are so near that a limit could look at both. */
    boolean isNear(Block one, Block other) {
        Limits limits = plan.rotation.limits();
        long reach = Math.max(limits.rest().toSeconds(), limits.window().toSeconds()) + Diary.CLOCK_CHANGES;
        return start(one) <= end(other) + reach && start(other) <= end(one) + reach;
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

    private long start(Block block) {
        return horizon.start[block.duty()][block.first()];
    }

    private long end(Block block) {
        return horizon.end[block.duty()][block.last()];
    }

    private void add(int person, Block block) {
        diaries.add(person, block.duty(), block.first(), block.length());
    }

    private void remove(int person, Block block) {
        diaries.remove(person, block.duty(), block.first(), block.length());
    }

    private void enter(int duty) {
        for (int seat = 0; seat < horizon.duties.get(duty).seats(); seat++) {
            int first = 0;
            while (first < horizon.planned[duty]) {
                int person = sheet.seats(duty, first)[seat];
                int end = first + 1;
                while (end < horizon.planned[duty]
                        && !stints.changes(duty, seat, end)
                        && sheet.seats(duty, end)[seat] == person) {
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

    /** Makes the block of a seat at the end of the plan as long as its stint. */
    private void reachOut(Running running) {
        int duty = horizon.dutyNamed(running.duty());
        int last = horizon.planned[duty] - 1;
        if (running.kept() > 0 && sheet.seats(duty, last)[running.seat()] != Sheet.NOBODY) {
            Block block = blockAt(duty, last, running.seat());
            int holder = holder(block);
            give(block, Sheet.NOBODY);
            give(new Block(duty, block.first(), block.length() + running.kept(), block.seat()), holder);
        }
    }
}
