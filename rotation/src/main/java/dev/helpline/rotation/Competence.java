package dev.helpline.rotation;

import java.util.stream.IntStream;

/**
 * How far everybody who learns has come in each shift of a sheet. It depends on the turns they took in training before, as
 * these are when it is worked out.
 */
final class Competence {

    private final Plan plan;
    private final Horizon horizon;
    private final Staff staff;
    private final Sheet sheet;
    private final boolean anybodyLearns;
    /** For duties with people who learn: who may take a seat, and who needs nobody, shift by shift. */
    private final long[][][] seatable;

    private final long[][][] experienced;

    Competence(Plan plan, Sheet sheet) {
        this.plan = plan;
        this.horizon = plan.horizon;
        this.staff = plan.staff;
        this.sheet = sheet;
        int duties = horizon.duties.size();
        seatable = new long[duties][][];
        experienced = new long[duties][][];
        for (int duty = 0; duty < duties; duty++) {
            seatable[duty] = new long[horizon.planned[duty]][];
            experienced[duty] = new long[horizon.planned[duty]][];
        }
        anybodyLearns = IntStream.range(0, duties).anyMatch(staff::hasLearners);
        learn();
    }

    /** Works it out anew, as turns lie now. */
    void learn() {
        if (anybodyLearns) {
            learn(new Books(plan.rotation, staff));
        }
    }

    boolean isSeatable(int person, int duty, int number) {
        return isOpen(duty, number) || Bits.has(seatable[duty][number], person);
    }

    /** Whether somebody needs nobody beside them in any of these shifts. */
    boolean isExperienced(int person, Block block) {
        for (int number = block.first(); number < block.end(); number++) {
            if (!isExperienced(person, block.duty(), number)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a shift would have nobody experienced if somebody took one of its seats. */
    boolean isShort(int person, int duty, int number, int seat) {
        if (isExperienced(person, duty, number)) {
            return false;
        }
        int[] seats = sheet.seats(duty, number);
        for (int other = 0; other < seats.length; other++) {
            if (other != seat && seats[other] != Sheet.NOBODY && isExperienced(seats[other], duty, number)) {
                return false;
            }
        }
        return true;
    }

    /** Whether anybody learns in one of these shifts, in a seat or beside it. */
    boolean isLesson(Block block) {
        for (int number = block.first(); number < horizon.plannedEnd(block); number++) {
            boolean taught = sheet.shadows(block.duty(), number).length > 0;
            for (int person : sheet.seats(block.duty(), number)) {
                taught |= person != Sheet.NOBODY && !isExperienced(person, block.duty(), number);
            }
            if (taught) {
                return true;
            }
        }
        return false;
    }

    private boolean isExperienced(int person, int duty, int number) {
        return isOpen(duty, number) || Bits.has(experienced[duty][number], person);
    }

    /** Whether it does not matter how far somebody has come: nobody learns, or the shift lies past the plan. */
    private boolean isOpen(int duty, int number) {
        return !staff.hasLearners(duty) || number >= horizon.planned[duty];
    }

    private void learn(Books books) {
        for (var round : horizon.rounds) {
            for (Horizon.Period period : round) {
                int duty = period.duty();
                int number = period.number();
                seatable[duty][number] = Bits.none(staff.size);
                experienced[duty][number] = Bits.none(staff.size);
                for (int person = 0; person < staff.size; person++) {
                    Level level = books.apprentices.level(person, duty, number).orElse(Level.SHADOWING);
                    if (level != Level.SHADOWING) {
                        Bits.add(seatable[duty][number], person);
                    }
                    if (level == Level.EXPERIENCED) {
                        Bits.add(experienced[duty][number], person);
                    }
                }
            }
            round.forEach(period -> books.enter(sheet, period.duty(), period.number()));
        }
    }
}
