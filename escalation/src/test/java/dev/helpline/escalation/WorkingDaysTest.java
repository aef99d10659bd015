package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.escalation.TicketLife.on;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.RESOLVED;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.Course;
import dev.helpline.testkit.HelplineDomain;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A goal of whole working days is an amount of business time that depends on when its clock starts. */
class WorkingDaysTest {

    private static final ZoneId UTC = ZoneOffset.UTC;

    private static Ladder within(WorkingDays days) {
        return Ladder.counting(OFFICE).resolution().within(days);
    }

    private static Ladder late(WorkingDays days) {
        return within(days).whenLate().tell(LEAD);
    }

    @Test
    void itIsDueAtTheSameClockTimeSoManyWorkingDaysLater() {
        assertThat(TicketLife.opened(monday("10:00")).due(late(WorkingDays.of(2, UTC))))
                .contains(on(WEDNESDAY, "10:00"));
        assertThat(TicketLife.opened(on(FRIDAY, "16:59:59")).due(late(WorkingDays.of(1, UTC))))
                .contains(Instant.parse("2026-03-09T16:59:59Z"));
    }

    @Test
    void orAtClosingTimeOfThatDay() {
        assertThat(TicketLife.opened(monday("10:00")).due(late(WorkingDays.untilClosing(2, UTC))))
                .contains(on(WEDNESDAY, "17:00"));
        assertThat(TicketLife.opened(monday("10:00")).due(late(WorkingDays.untilClosing(0, UTC))))
                .contains(monday("17:00"));
    }

    @Test
    void whatStartsWhileNobodyIsThereCountsFromTheNextOpening() {
        for (String time : new String[] {"00:00", "05:00", "20:00"}) {
            assertThat(TicketLife.opened(on(SATURDAY, time)).due(late(WorkingDays.of(1, UTC))))
                    .as(time)
                    .contains(Instant.parse("2026-03-09T17:00:00Z"));
        }
        assertThat(TicketLife.opened(monday("18:00")).due(late(WorkingDays.untilClosing(0, UTC))))
                .contains(on(TUESDAY, "17:00"));
    }

    @Test
    void pausesPutItOffByTheirBusinessTime() {
        TicketLife paused = TicketLife.opened(monday("10:00"))
                .entered(WAITING_ON_CUSTOMER, monday("12:00"))
                .entered(OPEN, on(TUESDAY, "12:00"));
        assertThat(paused.due(late(WorkingDays.of(1, UTC)))).contains(on(WEDNESDAY, "10:00"));
    }

    @Test
    void stepsLieBeforeAtAndAfterIt() {
        Ladder ladder = within(WorkingDays.of(1, UTC))
                .late(ofHours(1))
                .tell(LEAD)
                .at(50)
                .tell(OWNER)
                .before(ofHours(2))
                .tell(OWNER)
                .whenLate()
                .tell(LEAD);
        assertThat(TicketLife.opened(monday("10:00")).dues(ladder, on(FRIDAY, "17:00")))
                .containsExactly(monday("14:00"), monday("16:00"), on(TUESDAY, "10:00"), on(TUESDAY, "11:00"));
        assertThat(TicketLife.opened(monday("10:00"))
                        .steps(ladder, on(FRIDAY, "17:00"))
                        .get(2)
                        .why())
                .isEqualTo("resolution within 1 working day in Z is late");
    }

    @Test
    void aStepForWhichThereIsNoTimeLeftIsDueAtOnce() {
        Ladder ladder = within(WorkingDays.untilClosing(0, UTC))
                .before(ofHours(4))
                .tell(OWNER)
                .whenLate()
                .tell(LEAD);
        assertThat(TicketLife.opened(monday("10:00")).dues(ladder, on(FRIDAY, "17:00")))
                .containsExactly(monday("13:00"), monday("17:00"));
        assertThat(TicketLife.opened(monday("15:00")).dues(ladder, on(FRIDAY, "17:00")))
                .containsExactly(monday("15:00"), monday("17:00"));
    }

    @Test
    void aVerdictHasTheAmountThatTheDaysCameTo() {
        TicketLife resolved = TicketLife.opened(monday("10:00")).entered(RESOLVED, on(TUESDAY, "09:30"));
        Verdict verdict = resolved.verdicts(late(WorkingDays.of(1, UTC))).get(0);
        assertThat(verdict.target()).isEqualTo(ofHours(8));
        assertThat(verdict.spent()).isEqualTo(Duration.parse("PT7H30M"));
        assertThat(verdict.due()).isEqualTo(on(TUESDAY, "10:00"));
        assertThat(verdict.met()).isTrue();
    }

    @Test
    void aReadingHasTheAmountThatTheDaysCameTo() {
        TicketLife life = TicketLife.opened(monday("10:00"));
        String text = Course.watching(late(WorkingDays.untilClosing(1, UTC)))
                .explain(life.ticket(), monday("12:00"))
                .text(UTC);
        assertThat(text)
                .contains(
                        "Resolution: 2 h of 15 h are spent, 13 h are left; it is late at Tue 2026-03-03 17:00.",
                        "because resolution within 1 working day until closing in Z is late.");
    }

    @Test
    void eachPriorityMayHaveDaysOfItsOwn() {
        Ladder ladder = within(WorkingDays.of(3, UTC))
                .within(Priority.HIGH, WorkingDays.of(1, UTC))
                .within(Priority.CRITICAL, ofHours(1))
                .whenLate()
                .tell(LEAD);
        TicketLife life = TicketLife.opened(monday("10:00"));
        assertThat(life.due(ladder)).contains(on(THURSDAY, "10:00"));
        assertThat(life.prioritized(Priority.HIGH, monday("10:30")).due(ladder)).contains(on(TUESDAY, "10:00"));
        assertThat(life.prioritized(Priority.CRITICAL, monday("10:30")).due(ladder))
                .contains(monday("11:00"));
    }

    @Test
    void itPrintsAsTheCallThatMadeIt() {
        Ladder ladder = late(WorkingDays.of(5, ZoneId.of("Europe/Berlin")))
                .within(Priority.LOW, WorkingDays.untilClosing(9, ZoneId.of("Europe/Berlin")));
        assertThat(ladder.toString())
                .endsWith(".resolution().within(WorkingDays.of(5, Europe/Berlin))"
                        + ".within(low, WorkingDays.untilClosing(9, Europe/Berlin)).whenLate().tell(LEAD)");
        assertThat(ladder.toMermaid())
                .contains(
                        "resolution within 5 working days in Europe/Berlin<br/>low within 9 working days until closing in");
        assertThat(late(WorkingDays.of(5, UTC))).isEqualTo(late(WorkingDays.of(5, UTC)));
    }

    @Test
    void theNumberOfDaysHasBounds() {
        assertThatThrownBy(() -> WorkingDays.of(0, UTC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 working days cannot be a goal; allowed: 1 to 3650, or until closing on the same day");
        assertThatThrownBy(() -> WorkingDays.untilClosing(-1, UTC))
                .hasMessage("-1 working days cannot be a goal; allowed: 0 to 3650");
        assertThatThrownBy(() -> WorkingDays.of(3_651, UTC)).hasMessageContaining("3651 working days cannot be");
        assertThat(WorkingDays.of(3_650, UTC).days()).isEqualTo(3_650);
    }

    /** The goal is due as soon as nothing is open any more before the moment that the days lead to, and not sooner. */
    @Property(tries = 300)
    void nothingIsOpenBetweenTheDueInstantAndTheMomentOfTheDays(
            @ForAll("hours") BusinessHours hours,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll boolean toClosing) {
        WorkingDays goal = new WorkingDays(days, UTC, toClosing);
        Instant first = hours.nextOpen(start);
        Instant moment = toClosing ? hours.endOfDay(first, days, UTC) : hours.plusDays(first, days, UTC);
        Duration amount = goal.from(start, hours);
        Instant due = hours.plus(start, amount);
        assertThat(amount).isPositive().isEqualTo(goal.from(first, hours));
        assertThat(due).isBeforeOrEqualTo(moment);
        assertThat(hours.between(due, moment)).isZero();
        assertThat(hours.between(due.minusNanos(1), moment)).isPositive();
    }

    @Provide
    Arbitrary<BusinessHours> hours() {
        return HelplineDomain.hours();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return HelplineDomain.instants();
    }
}
