package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofMinutes;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * What a ladder is made of, in whole minutes, so that a plain simulation can be told the same.
 *
 * @param aroundTheClock 24/7, or a night desk on an island that changes its clock by half an hour
 * @param firstReply how the first reply is measured
 * @param resolution how resolving is measured
 */
record Plan(boolean aroundTheClock, Target firstReply, Target resolution) {

    private static final ZoneId ISLAND = ZoneId.of("Australia/Lord_Howe");
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 4, 6);
    private static final BusinessHours NIGHT_DESK =
            WeeklyHours.in(ISLAND).everyDay("09:00-12:30", "20:15-03:10+1").closedOn(HOLIDAY);

    /**
     * One goal.
     *
     * @param target minutes, a multiple of 20
     * @param critical minutes for critical tickets, a multiple of 20
     * @param paused when its clock stands still
     */
    record Target(int target, int critical, Set<Category> paused) {

        /** Minutes spent at which the steps of {@link #ladder} are due, in the order they were written. */
        static List<Integer> amounts(int target) {
            return List.of(target, target - 10, target * 3 / 4, target + 30, target + 90, target + 150);
        }

        /** The same steps in words. */
        static final List<String> WORDS = List.of(
                "is late",
                "is due in 10 min",
                "has spent 75 % of its time",
                "is late by 30 min",
                "is late by 1 h 30 min",
                "is late by 2 h 30 min");

        private Ladder on(Unmeasured clock) {
            Ladder ladder = clock.within(ofMinutes(target)).within(Priority.CRITICAL, ofMinutes(critical));
            Ladder pausing =
                    paused.isEmpty() ? ladder.neverPaused() : ladder.pausedWhile(paused.toArray(Category[]::new));
            return pausing.whenLate()
                    .moveTo("database")
                    .before(ofMinutes(10))
                    .tell(OWNER)
                    .at(75)
                    .tell(OWNER)
                    .late(ofMinutes(30))
                    .every(ofMinutes(60))
                    .atMost(3)
                    .tell(LEAD);
        }
    }

    Ladder ladder() {
        BusinessHours hours = aroundTheClock ? BusinessHours.always() : NIGHT_DESK;
        return resolution.on(firstReply.on(Ladder.counting(hours).firstReply()).resolution());
    }

    /** Whether the minute that begins at an instant counts, read off a wall clock. */
    boolean counts(Instant instant) {
        if (aroundTheClock) {
            return true;
        }
        ZonedDateTime local = instant.atZone(ISLAND);
        LocalTime time = local.toLocalTime();
        boolean night = time.isBefore(LocalTime.of(3, 10)) || !time.isBefore(LocalTime.of(20, 15));
        boolean morning = !time.isBefore(LocalTime.of(9, 0)) && time.isBefore(LocalTime.of(12, 30));
        return (night || morning) && !local.toLocalDate().equals(HOLIDAY);
    }
}
