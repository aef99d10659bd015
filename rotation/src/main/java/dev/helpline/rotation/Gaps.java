package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.List;

/** Why seats of a shift stay empty. */
final class Gaps {

    private final Staff staff;
    private final Books books;
    private final Sheet sheet;

    Gaps(Staff staff, Books books, Sheet sheet) {
        this.staff = staff;
        this.books = books;
        this.sheet = sheet;
    }

    List<Gap> of(int duty, int number) {
        int[] seats = sheet.seats(duty, number);
        int filled = sheet.filled(duty, number);
        List<Gap> gaps = new ArrayList<>();
        if (filled == seats.length) {
            return gaps;
        }
        int known = 0;
        int there = 0;
        for (int person = 0; person < staff.size; person++) {
            boolean takesSeats =
                    staff.knows(person, duty, number) && !books.apprentices.is(Level.SHADOWING, person, duty, number);
            known += takesSeats ? 1 : 0;
            there += takesSeats && Bits.has(staff.present(duty, number), person) ? 1 : 0;
        }
        int possible = Math.min(seats.length, Math.max(known, filled));
        int present = Math.min(possible, Math.max(there, filled));
        note(gaps, duty, number, possible - present, Gap.Cause.EVERYBODY_AWAY);
        note(gaps, duty, number, seats.length - possible, Gap.Cause.TOO_FEW_PEOPLE);
        note(gaps, duty, number, present - filled, hindrance(duty, number, seats));
        return gaps;
    }

    private Gap.Cause hindrance(int duty, int number, int[] seats) {
        boolean alone = staff.hasLearners(duty) && books.partner(duty, number, seats) == Sheet.NOBODY;
        return alone ? Gap.Cause.NO_EXPERIENCED_PARTNER : Gap.Cause.EVERYBODY_RESTING;
    }

    private void note(List<Gap> gaps, int duty, int number, int seats, Gap.Cause cause) {
        if (seats > 0) {
            Horizon horizon = staff.horizon;
            gaps.add(new Gap(horizon.duties.get(duty).name(), horizon.spans[duty][number], seats, cause));
        }
    }
}
