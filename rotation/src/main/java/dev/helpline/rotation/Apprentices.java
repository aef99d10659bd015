package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far everybody who learns has come, as turns are taken. */
final class Apprentices {

    private final Staff staff;
    private final Horizon horizon;
    private final int[][] shadowTurns;
    private final int[][] pairedTurns;

    Apprentices(Rotation rotation, Staff staff) {
        this.staff = staff;
        this.horizon = staff.horizon;
        shadowTurns = new int[horizon.duties.size()][staff.size];
        pairedTurns = new int[horizon.duties.size()][staff.size];
        for (Progress progress : rotation.past().progress()) {
            int duty = horizon.dutyNamed(progress.duty());
            int person = staff.numberOf(progress.agent().id());
            if (duty >= 0 && person >= 0) {
                shadowTurns[duty][person] = progress.shadowTurns();
                pairedTurns[duty][person] = progress.pairedTurns();
            }
        }
    }

    /** How far somebody has come when a shift begins; empty if they do not know the duty at all. */
    Optional<Level> level(int person, int duty, int number) {
        Optional<Level> written = staff.level(person, duty, number);
        Optional<Training> training = horizon.duties.get(duty).training();
        if (written.isEmpty() || written.get() == Level.EXPERIENCED || training.isEmpty()) {
            return written;
        }
        if (written.get() == Level.SHADOWING
                && shadowTurns[duty][person] < training.get().shadowTurns()) {
            return written;
        }
        return Optional.of(pairedTurns[duty][person] < training.get().pairedTurns() ? Level.PAIRED : Level.EXPERIENCED);
    }

    /** Whether somebody joined, may take a seat beside somebody experienced, and has not yet. */
    boolean isNewcomer(int person, int duty, int number) {
        return staff.people.get(person).joining().isPresent()
                && pairedTurns[duty][person] == 0
                && is(Level.PAIRED, person, duty, number);
    }

    boolean is(Level level, int person, int duty, int number) {
        return staff.hasLearners(duty)
                ? level(person, duty, number).filter(level::equals).isPresent()
                : level == Level.EXPERIENCED && staff.knows(person, duty, number);
    }

    void took(Turn.Part part, int person, int duty) {
        shadowTurns[duty][person] += part == Turn.Part.SHADOWING ? 1 : 0;
        pairedTurns[duty][person] += part == Turn.Part.PAIRED ? 1 : 0;
    }

    List<Progress> progress() {
        List<Progress> all = new ArrayList<>();
        for (int duty = 0; duty < shadowTurns.length; duty++) {
            for (int person = 0; person < staff.size; person++) {
                if (shadowTurns[duty][person] + pairedTurns[duty][person] > 0) {
                    all.add(new Progress(
                            staff.people.get(person).agent(),
                            horizon.duties.get(duty).name(),
                            shadowTurns[duty][person],
                            pairedTurns[duty][person]));
                }
            }
        }
        return all;
    }
}
