package dev.helpline.rotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives turns that somebody cannot take any more to others. Each goes to whoever is most due among those whom it costs
 * nothing else; if there is nobody, along a shortest chain in which each gives one of their turns on. Everything else
 * stays as published.
 */
final class Repair {

    /** A turn that needs somebody, and the one that needs somebody if its holder takes it. */
    private record Step(Block hole, Optional<Step> before) {}

    /** A shift of a seat that somebody could not keep. */
    private record Loss(int person, Block shift) {}

    private final Plan plan;
    private final Horizon horizon;
    private final Staff staff;
    private final Board board;
    private final long from;
    private final List<Running> running;
    private final Set<Loss> losses = new HashSet<>();

    /** Begins with a rota as it was published, under the plan as it has become. */
    Repair(Plan plan, Rota published, long from) {
        this.plan = plan;
        this.horizon = plan.horizon;
        this.staff = plan.staff;
        this.board = new Board(plan, plan.sheet(published.shifts()));
        this.from = from;
        this.running = published.past().running();
    }

    Rota repaired() {
        // Whoever learns may have lost whom they learn from, or what they would have learnt by now, so it is looked
        // again
        // until nothing is broken. Nobody comes back to a turn that they could not keep, so there is an end.
        do {
            for (List<Block> holes = holes(); !holes.isEmpty(); holes = holes()) {
                holes.forEach(this::cover);
            }
        } while (dismiss());
        return plan.rota(board.sheet, running);
    }

    private void cover(Block hole) {
        board.learn();
        if (!fill(hole) && hole.length() > 1) {
            for (int i = 0; i < hole.length(); i++) {
                fill(new Block(hole.duty(), hole.first() + i, 1, hole.seat()));
            }
        }
    }

    /** Sends away whoever shadows in vain, which may cost them later turns; says whether there was anybody. */
    private boolean dismiss() {
        boolean dismissed = false;
        for (int duty = 0; duty < horizon.duties.size(); duty++) {
            for (int number = 0; number < horizon.planned[duty]; number++) {
                dismissed |= horizon.start[duty][number] >= from && board.dismiss(duty, number);
            }
        }
        return dismissed;
    }

    /** Whatever its holder cannot serve any more; if that is nothing, the first turn that nobody experienced is beside. */
    private List<Block> holes() {
        board.learn();
        List<Block> holes = new ArrayList<>();
        List<Block> alone = new ArrayList<>();
        for (int person = 0; person < staff.size; person++) {
            for (Block block : List.copyOf(board.blocks.get(person))) {
                Optional<Rule> rule = isOpen(block) ? board.conflictWithout(person, block, block) : Optional.empty();
                if (rule.filter(Rule.NO_EXPERIENCED_PARTNER::equals).isPresent()) {
                    alone.add(block);
                } else if (rule.isPresent()) {
                    holes.addAll(broken(person, block));
                }
            }
        }
        if (holes.isEmpty()) {
            alone.stream().min(order()).ifPresent(first -> holes.addAll(broken(board.holder(first), first)));
        }
        holes.sort(order());
        return holes;
    }

    private Comparator<Block> order() {
        return Comparator.<Block>comparingLong(block -> horizon.start[block.duty()][block.first()])
                .thenComparingInt(Block::duty)
                .thenComparingInt(Block::seat);
    }

    private boolean isOpen(Block block) {
        return horizon.start[block.duty()][block.first()] >= from;
    }

    /** Takes from somebody the shifts of a block that they cannot serve; they keep the others. */
    private List<Block> broken(int person, Block block) {
        List<Block> holes = new ArrayList<>();
        List<Block> kept = new ArrayList<>();
        int end = block.first() + block.length();
        int first = block.first();
        while (first < end) {
            boolean fits = fits(person, block, first);
            int next = first + 1;
            while (next < end && fits(person, block, next) == fits) {
                next++;
            }
            (fits ? kept : holes).add(new Block(block.duty(), first, next - first, block.seat()));
            for (int number = first; !fits && number < next; number++) {
                losses.add(new Loss(person, new Block(block.duty(), number, 1, block.seat())));
            }
            first = next;
        }
        board.give(block, Sheet.NOBODY);
        if (holes.isEmpty()) {
            return List.of(block);
        }
        kept.forEach(part -> board.give(part, person));
        return holes;
    }

    private boolean fits(int person, Block block, int number) {
        return board.ability(person, new Block(block.duty(), number, 1, block.seat()))
                .isEmpty();
    }

    private boolean fill(Block hole) {
        Ledger ledger = plan.rota(board.sheet.copy(), running).ledger();
        ArrayDeque<Step> steps = new ArrayDeque<>(List.of(new Step(hole, Optional.empty())));
        Map<Block, Integer> depths = new HashMap<>(Map.of(hole, 1));
        while (!steps.isEmpty()) {
            int depth = depths.getOrDefault(steps.element().hole(), 1);
            List<Step> level = new ArrayList<>();
            while (!steps.isEmpty()) {
                level.add(steps.remove());
            }
            if (take(level, ledger)) {
                return true;
            }
            for (Step step : level) {
                for (Block own : inTheWay(step.hole())) {
                    if (depths.putIfAbsent(own, depth + 1) == null) {
                        steps.add(new Step(own, Optional.of(step)));
                    }
                }
            }
        }
        return false;
    }

    /** Gives one of the turns to somebody who can take it as they stand: whoever is most due. */
    private boolean take(List<Step> level, Ledger ledger) {
        record Offer(Step step, int person) {}
        List<Offer> offers = new ArrayList<>();
        for (Step step : level) {
            for (int person = 0; person < staff.size; person++) {
                if (mayTake(person, step.hole()) && couldTake(person, step)) {
                    offers.add(new Offer(step, person));
                }
            }
        }
        offers.sort(Comparator.comparing(
                offer -> credits(ledger, offer.person(), offer.step().hole()), Repair::mostOwed));
        return offers.stream().anyMatch(offer -> handOn(offer.step(), offer.person()));
    }

    /** Whether a turn is neither somebody's already nor one that they could not keep. */
    private boolean mayTake(int person, Block hole) {
        return person != board.holder(hole)
                && IntStream.range(hole.first(), hole.end())
                        .mapToObj(number -> new Loss(person, new Block(hole.duty(), number, 1, hole.seat())))
                        .noneMatch(losses::contains);
    }

    /** Whether somebody fits as they stand, or without a turn that they give on in the same chain. */
    private boolean couldTake(int person, Step last) {
        Optional<Rule> rule = board.conflict(person, last.hole());
        for (Optional<Step> step = last.before();
                rule.isPresent() && step.isPresent();
                step = step.get().before()) {
            Block own = step.get().hole();
            if (board.holder(own) == person) {
                rule = board.conflictWithout(person, own, last.hole());
            }
        }
        return rule.isEmpty();
    }

    /** Credits on the lines that a turn counts on, in the host's order down to the line of all turns. */
    private List<Long> credits(Ledger ledger, int person, Block hole) {
        Standing standing = ledger.of(staff.people.get(person).agent());
        int mask = horizon.lines[hole.duty()][hole.first()];
        List<Long> credits = new ArrayList<>();
        for (int line = 0; line <= horizon.order.total; line++) {
            if ((mask >>> line & 1) != 0) {
                credits.add(standing.on(horizon.order.all.get(line)).credit());
            }
        }
        return credits;
    }

    private static int mostOwed(List<Long> one, List<Long> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = other.get(i).compareTo(one.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Turns that people could give on for this one; they have not begun. */
    private List<Block> inTheWay(Block hole) {
        List<Block> ways = new ArrayList<>();
        for (int person = 0; person < staff.size; person++) {
            if (!mayTake(person, hole) || board.ability(person, hole).isPresent()) {
                continue;
            }
            for (Block own : board.blocks.get(person)) {
                if (isOpen(own) && board.conflictWithout(person, own, hole).isEmpty()) {
                    ways.add(own);
                }
            }
        }
        return ways;
    }

    /** The last of a chain takes the last turn, its holder the one before, and so on; all of it or nothing. */
    private boolean handOn(Step last, int person) {
        Moves moves = new Moves(board);
        List<Integer> takers = new ArrayList<>(List.of(person));
        for (Optional<Step> step = Optional.of(last);
                step.isPresent();
                step = step.get().before()) {
            takers.add(board.holder(step.get().hole()));
            moves.give(step.get().hole(), Sheet.NOBODY);
        }
        int next = 0;
        for (Optional<Step> step = Optional.of(last);
                step.isPresent();
                step = step.get().before()) {
            int taker = takers.get(next++);
            if (board.conflict(taker, step.get().hole()).isPresent()) {
                moves.undo();
                return false;
            }
            moves.give(step.get().hole(), taker);
        }
        return true;
    }
}
