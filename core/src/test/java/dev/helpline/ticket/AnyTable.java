package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rows at random. */
public record AnyTable(List<Transition> rows) {

    public static final Status FRESH = new Status("new", Category.NEW);
    public static final Status CLOSED = new Status("closed", Category.CLOSED);
    public static final List<Status> STATUSES = List.of(
            FRESH,
            new Status("open", Category.OPEN),
            new Status("Open", Category.OPEN),
            new Status("on \"hold\"", Category.ON_HOLD),
            CLOSED,
            new Status("gone", Category.CLOSED));
    /** The last stands in no row. */
    public static final List<Action> ACTIONS =
            List.of(Action.TAKE, Action.REPLY, Action.HOLD, Action.CLOSE, new Action("hand; out"), new Action("FRAME"));

    public static final List<Guard> GUARDS = List.of(
            Guard.that("yes", ticket -> true),
            Guard.that("no", ticket -> false),
            new Guard("never", ticket -> Optional.of("because")));

    /** Any rows, most of them broken tables. */
    static Arbitrary<AnyTable> tables() {
        return anyRows().map(AnyTable::new);
    }

    /** What is left of any rows when answers that were given are not given again, and everything may close. */
    public static Arbitrary<Workflow> workflows() {
        return anyRows().map(rows -> {
            Set<List<Object>> answered = new HashSet<>();
            List<Transition> kept = new ArrayList<>();
            for (Status status : STATUSES) {
                kept.add(new Transition(FRESH, new Action("to " + status), status, Set.of(Role.LEAD)));
                kept.add(new Transition(status, new Action("end"), CLOSED, Set.of(Role.SYSTEM)));
            }
            for (Transition row : rows) {
                if (answered.add(List.of(row.from(), row.action()))) {
                    kept.add(row);
                }
            }
            return Workflow.of(FRESH, kept);
        });
    }

    private static Arbitrary<List<Transition>> anyRows() {
        return Combinators.combine(
                        Arbitraries.of(STATUSES),
                        Arbitraries.of(ACTIONS.subList(0, 5)),
                        Arbitraries.of(STATUSES),
                        Arbitraries.of(Role.class).set().ofMinSize(1),
                        Arbitraries.of(GUARDS).list().uniqueElements().ofMaxSize(3))
                .as(Transition::new)
                .list()
                .ofMaxSize(20);
    }
}
