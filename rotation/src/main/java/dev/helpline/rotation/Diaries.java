package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The diary of everybody, with the turns of earlier plans in them. */
final class Diaries {

    private final Horizon horizon;
    private final Limits limits;
    private final Diary[] diaries;

    Diaries(Rotation rotation, Horizon horizon, Staff staff) {
        this.horizon = horizon;
        this.limits = rotation.limits();
        diaries = new Diary[staff.size];
        for (int person = 0; person < diaries.length; person++) {
            diaries[person] = new Diary();
        }
        enterPast(rotation.past().shifts(), staff);
    }

    /** The rule that a turn would break for somebody, given all their others. */
    Optional<Rule> conflict(int person, Keep keep) {
        return diaries[person].conflict(keep, limits);
    }

    void add(int person, Keep keep) {
        diaries[person].add(keep);
    }

    void remove(int person, Keep keep) {
        diaries[person].remove(keep);
    }

    private void enterPast(List<Shift> shifts, Staff staff) {
        ZoneId wall = horizon.duties.get(0).cadence().zone();
        int[] holidays = new int[horizon.duties.size()];
        List<Shift> latestFirst = new ArrayList<>(shifts);
        java.util.Collections.reverse(latestFirst);
        for (Shift shift : latestFirst) {
            int duty = horizon.dutyNamed(shift.duty());
            int holiday = duty >= 0 && isHoliday(duty, shift.span()) ? --holidays[duty] : Horizon.NO_HOLIDAY;
            Interval span = shift.span();
            Keep keep = new Keep(
                    duty,
                    span.startInclusive().getEpochSecond(),
                    span.endExclusive().getEpochSecond(),
                    Horizon.wall(span.startInclusive(), wall),
                    Horizon.wall(span.endExclusive(), wall),
                    holiday,
                    holiday);
            for (Turn turn : shift.turns()) {
                int person = staff.numberOf(turn.agent().id());
                if (turn.seated() && person >= 0) {
                    diaries[person].add(keep);
                }
            }
        }
    }

    private boolean isHoliday(int index, Interval span) {
        Duty duty = horizon.duties.get(index);
        Set<Weights.Kind> kinds = duty.weights().kinds(span, duty.cadence().zone());
        return kinds.contains(Weights.Kind.HOLIDAY);
    }
}
