package dev.helpline.rotation;

/**
 * When the seats of each duty change hands. The first stints of a rotation are of different lengths, so that seats change
 * one after another from then on.
 */
final class Stints {

    private final Horizon horizon;
    /** For each seat, how many shifts there are before its first change of hands. */
    private final int[][] before;
    /** Who keeps each seat from before the plan, and for how many shifts. */
    private final int[][] keepers;

    private final int[][] kept;

    Stints(Rotation rotation, Staff staff) {
        this.horizon = staff.horizon;
        this.before = new int[horizon.duties.size()][];
        this.keepers = new int[horizon.duties.size()][];
        this.kept = new int[horizon.duties.size()][];
        for (int duty = 0; duty < before.length; duty++) {
            Duty of = horizon.duties.get(duty);
            before[duty] = new int[of.seats()];
            keepers[duty] = new int[of.seats()];
            kept[duty] = new int[of.seats()];
            for (int seat = 0; seat < of.seats(); seat++) {
                before[duty][seat] = of.stint() - (int) ((long) seat * of.stint() / of.seats());
            }
        }
        for (Running running : rotation.past().running()) {
            int duty = horizon.dutyNamed(running.duty());
            if (duty >= 0 && running.seat() < before[duty].length) {
                before[duty][running.seat()] = running.left();
                keepers[duty][running.seat()] =
                        running.agent().map(agent -> staff.numberOf(agent.id())).orElse(Sheet.NOBODY);
                kept[duty][running.seat()] = running.kept();
            }
        }
    }

    /** How many shifts are left until a seat changes hands, from a shift on: 1 or more. */
    int left(int duty, int seat, int number) {
        int stint = horizon.duties.get(duty).stint();
        int gone = number - before[duty][seat];
        return gone < 0 ? -gone : stint - gone % stint;
    }

    /** Whether a seat changes hands when a shift begins. */
    boolean changes(int duty, int seat, int number) {
        return number > 0 && left(duty, seat, number - 1) == 1;
    }

    /** For how many shifts somebody keeps a seat from before the plan; 0 if it is nobody's. */
    int kept(int person, int duty, int seat) {
        return keepers[duty][seat] == person ? kept[duty][seat] : 0;
    }
}
