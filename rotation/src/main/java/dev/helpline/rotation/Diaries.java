package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
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

    /**
     * The rule that shifts in a row would break for somebody, given all their others.
     *
     * @param anew whether a new stint begins: then they rest before it, even if they kept the seat until now
     */
    Optional<Rule> conflict(int person, int duty, int first, int length, boolean anew) {
        Diary diary = diaries[person];
        boolean stints = horizon.duties.get(duty).stint() > 1;
        Optional<Rule> rule = Optional.empty();
        int number = first;
        while (rule.isEmpty() && number < first + length) {
            boolean joined = number > first || (stints && !anew);
            rule = diary.conflict(horizon.keep(duty, number), limits, joined);
            if (rule.isEmpty() && length > 1) {
                diary.add(horizon.keep(duty, number));
            }
            number += rule.isEmpty() ? 1 : 0;
        }
        for (int added = first; length > 1 && added < number; added++) {
            diary.remove(horizon.keep(duty, added));
        }
        return rule;
    }

    void add(int person, int duty, int first, int length) {
        for (int number = first; number < first + length; number++) {
            diaries[person].add(horizon.keep(duty, number));
        }
    }

    void remove(int person, int duty, int first, int length) {
        for (int number = first; number < first + length; number++) {
            diaries[person].remove(horizon.keep(duty, number));
        }
    }

    private void enterPast(List<Shift> shifts, Staff staff) {
        ZoneId wall = horizon.duties.get(0).cadence().zone();
        int[] holidays = new int[horizon.duties.size()];
        List<Shift> latestFirst = new ArrayList<>(shifts);
        Collections.reverse(latestFirst);
        for (Shift shift : latestFirst) {
            int duty = horizon.dutyNamed(shift.duty());
            int holiday = duty >= 0 && isHoliday(duty, shift.span()) ? --holidays[duty] : Horizon.NO_HOLIDAY;
            Keep keep = duty < 0
                    ? Keep.of(duty, shift.span(), List.of(shift.span()), wall, holiday)
                    : Keep.of(duty, shift.span(), horizon.duties.get(duty).cadence(), wall, holiday);
            for (Turn turn : shift.turns()) {
                int person = staff.numberOf(turn.agent().id());
                if (person >= 0) {
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
