package dev.helpline.backtest;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one case in the order they happened.
 *
 * <p>Where the log has a column for the resolution, that instant is when the case was resolved: a finished status that
 * was saved before it, and not taken back before it, is held back until then.
 *
 * @param opened when the case was opened
 * @param facts what happened from then on; time never goes back
 * @param clamped how many rows were saved earlier than what stands before them, and were taken for as late
 */
record Timeline(Instant opened, List<Fact> facts, int clamped) {

    private static final Status RESOLVED = new Status("resolved", Category.RESOLVED);

    Timeline {
        facts = List.copyOf(facts);
    }

    /**
     * Something that became so at an instant.
     *
     * @param at when
     * @param row the row that says so; empty for what a column says of another instant
     * @param status the state from then on, if it may be known then
     */
    record Fact(Instant at, Optional<LogRow> row, Optional<Status> status) {}

    /** When the last of the facts became so. */
    Instant until() {
        return facts.get(facts.size() - 1).at();
    }

    static Timeline of(List<LogRow> rows) {
        Instant opened = rows.get(0).opened().orElse(rows.get(0).at());
        List<Fact> facts = new ArrayList<>();
        Instant last = opened;
        int clamped = 0;
        for (LogRow row : rows) {
            if (row.at().isBefore(last)) {
                clamped++;
            } else {
                last = row.at();
            }
            facts.add(new Fact(last, Optional.of(row), row.status()));
        }
        rows.get(rows.size() - 1)
                .resolved()
                .ifPresent(resolved -> resolveAt(resolved.isBefore(opened) ? opened : resolved, facts));
        return new Timeline(opened, facts, clamped);
    }

    private static void resolveAt(Instant resolved, List<Fact> facts) {
        int next = 0;
        while (next < facts.size() && isBefore(facts.get(next), resolved)) {
            next++;
        }
        Status reached = saved(Category.RESOLVED, facts).orElse(RESOLVED);
        List<Fact> atLast = new ArrayList<>(List.of(new Fact(resolved, Optional.empty(), Optional.of(reached))));
        for (int i = next - 1; i >= 0 && !isUnfinished(facts.get(i)); i--) {
            Fact early = facts.get(i);
            facts.set(i, new Fact(early.at(), early.row(), Optional.empty()));
            if (early.status()
                    .filter(status -> status.category() == Category.CLOSED)
                    .isPresent()) {
                atLast.add(1, new Fact(resolved, Optional.empty(), early.status()));
            }
        }
        facts.addAll(next, atLast);
    }

    private static Optional<Status> saved(Category category, List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.status().stream())
                .filter(status -> status.category() == category)
                .findFirst();
    }

    /** Of rows saved at the very instant, those that still say it is unfinished come first. */
    private static boolean isBefore(Fact fact, Instant resolved) {
        return fact.at().isBefore(resolved) || (fact.at().equals(resolved) && isUnfinished(fact));
    }

    private static boolean isUnfinished(Fact fact) {
        return fact.status().filter(status -> !status.category().isFinished()).isPresent();
    }
}
