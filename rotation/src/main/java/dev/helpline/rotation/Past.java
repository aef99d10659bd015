package dev.helpline.rotation;

import java.util.Comparator;
import java.util.List;

/**
 * What earlier plans leave to the next one. With it, two plans in a row are one long plan.
 *
 * @param ledger what everybody was owed
 * @param shifts the last shifts, by which rest and other limits hold across the seam; in order of their start
 * @param running stints that go on
 * @param progress how far people who learn have come
 */
public record Past(Ledger ledger, List<Shift> shifts, List<Running> running, List<Progress> progress) {

    private static final Past NOTHING = new Past(Ledger.empty(), List.of(), List.of(), List.of());

    /** Puts everything in order, so that none of it depends on the order in which it is given. */
    public Past {
        shifts = shifts.stream()
                .sorted(Comparator.comparing((Shift shift) -> shift.span().startInclusive())
                        .thenComparing(Shift::duty))
                .toList();
        running = running.stream()
                .sorted(Comparator.comparing(Running::duty).thenComparing(Running::seat))
                .toList();
        progress = progress.stream()
                .sorted(Comparator.comparing((Progress each) -> each.agent().id())
                        .thenComparing(Progress::duty))
                .toList();
    }

    /**
     * No plan before this one.
     *
     * @return an empty past
     */
    public static Past nothing() {
        return NOTHING;
    }

    /**
     * The same past with another ledger.
     *
     * @param ledger what everybody is owed
     * @return a new past
     */
    public Past with(Ledger ledger) {
        return new Past(ledger, shifts, running, progress);
    }
}
