package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.ADA;
import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.escalation.TicketLife.on;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.Expectation;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What a policy answers when somebody asks: why then, what will happen, what may the customer be told. */
class ExplanationTest {

    private static final Team FRONT = Team.of("front line", 1);
    private static final Teams TEAMS = Teams.of(FRONT);

    private final Policy policy = Ladder.counting(OFFICE)
            .firstReply()
            .within(ofMinutes(30))
            .whenLate()
            .tell(LEAD)
            .resolution()
            .within(ofHours(16))
            .at(75)
            .tell(OWNER)
            .whenLate()
            .tell(LEAD);

    private final Course course = Course.following(policy, TEAMS);

    private final TicketLife opened =
            TicketLife.opened(monday("10:00")).movedTo(FRONT, monday("10:00")).ownedBy(ADA, monday("10:05"));

    private final TicketLife answered = opened.replied(monday("10:20")).judged(policy, monday("10:20"));

    private String explained(TicketLife life, Instant at) {
        return course.explain(life.ticket(), at).text(ZoneOffset.UTC);
    }

    @Test
    void aRunningClockSaysWhatItCountedAndWhenItIsLate() {
        assertThat(explained(opened, monday("10:10"))).isEqualTo("""
                Ticket T-1, Mon 2026-03-02 10:10 (Z): new since Mon 2026-03-02 10:00 with front line, owned by Ada.
                First reply: 10 min of 30 min are spent, 20 min are left; it is late at Mon 2026-03-02 10:30.
                  counted: Mon 2026-03-02 10:00 to 10:10, 10 min
                Resolution: 10 min of 16 h are spent, 15 h 50 min are left; it is late at Wed 2026-03-04 10:00.
                  counted: Mon 2026-03-02 10:00 to 10:10, 10 min
                Next: tell LEAD at Mon 2026-03-02 10:30, because first reply within 30 min is late.""");
    }

    @Test
    void aPausedClockThatIsNearlyLateSaysWhatIsLeftAndWhatWouldBe() {
        TicketLife nearly = answered.entered(OPEN, monday("10:20"))
                .passed(policy, on(WEDNESDAY, "09:30"))
                .entered(WAITING_ON_CUSTOMER, on(WEDNESDAY, "09:30"));
        assertThat(explained(nearly, on(WEDNESDAY, "16:00"))).isEqualTo("""
                Ticket T-1, Wed 2026-03-04 16:00 (Z): waiting on customer since Wed 2026-03-04 09:30 with front line, owned by Ada.
                First reply: met, 20 min of 30 min, at Mon 2026-03-02 10:20.
                Resolution: 15 h 30 min of 16 h are spent, 30 min are left; it stands still while the ticket is waiting on customer. If that ended now, it would be late at Wed 2026-03-04 16:30.
                  counted: Mon 2026-03-02 10:00 to 17:00, 7 h
                  counted: Tue 2026-03-03 09:00 to 17:00, 8 h
                  counted: Wed 2026-03-04 09:00 to 09:30, 30 min
                Next: nothing is due before something else happens.""");
    }

    @Test
    void aLateClockSaysSinceWhen() {
        assertThat(explained(opened, monday("11:00")))
                .contains("First reply: late since Mon 2026-03-02 10:30; 1 h of 30 min are spent.");
    }

    @Test
    void whatWasCountedAndTheDueInstantNeverDisagree() {
        var reading =
                course.explain(opened.ticket(), on(TUESDAY, "11:11")).clocks().get(1);
        assertThat(reading.ran().stream()
                        .flatMap(OFFICE::intervals)
                        .map(dev.helpline.time.Interval::duration)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(reading.spent());
        assertThat(OFFICE.plus(on(TUESDAY, "11:11"), reading.left().orElseThrow()))
                .isEqualTo(reading.due().orElseThrow());
    }

    @Test
    void aForecastListsWhatHappensIfNobodyActs() {
        assertThat(course.forecast(opened.ticket()).text(ZoneOffset.UTC)).isEqualTo("""
                If nobody acts on ticket T-1 (times in Z):
                  Mon 2026-03-02 10:30: tell LEAD, because first reply within 30 min is late
                  Tue 2026-03-03 14:00: tell OWNER, because resolution within 16 h has spent 75 % of its time
                  Wed 2026-03-04 10:00: tell LEAD, because resolution within 16 h is late""");
    }

    @Test
    void aForecastIsWhatThenHappens() {
        var forecast = course.forecast(opened.ticket());
        assertThat(course.until(opened.ticket(), Instant.MAX).taken()).isEqualTo(forecast.steps());
        assertThat(forecast.isWhole()).isTrue();
    }

    @Test
    void aCustomerIsToldByWhenByWhomAndWhetherAnybodyIsThere() {
        Expectation expectation = course.expectation(opened.ticket(), monday("10:10"));
        assertThat(expectation.who()).contains(ADA);
        assertThat(expectation.replyBy()).contains(monday("10:30"));
        assertThat(expectation.solvedBy()).contains(on(WEDNESDAY, "10:00"));
        assertThat(expectation.isAnybodyThere()).isTrue();
        assertThat(expectation.text(ZoneOffset.UTC))
                .isEqualTo("Ada looks after your request. Somebody is there now. You hear from us by"
                        + " Mon 2026-03-02 10:30. We mean to solve it by Wed 2026-03-04 10:00.");
    }

    @Test
    void atNightACustomerIsToldWhenTheDeskIsBack() {
        Expectation expectation = course.expectation(answered.ticket(), monday("20:00"));
        assertThat(expectation.isAnybodyThere()).isFalse();
        assertThat(expectation.thereFrom()).contains(on(TUESDAY, "09:00"));
    }

    @Test
    void theRosterKnowsBestWhetherAnybodyIsThere() {
        Roster night = Roster.always(ADA);
        assertThat(course.staffedBy(night)
                        .expectation(answered.ticket(), monday("20:00"))
                        .isAnybodyThere())
                .isTrue();
    }

    @Test
    void whatIsLateIsNotPromisedAgain() {
        Expectation expectation = course.expectation(opened.ticket(), monday("11:00"));
        assertThat(expectation.isLate()).isTrue();
        assertThat(expectation.replyBy()).isEmpty();
        assertThat(expectation.text(ZoneOffset.UTC)).contains("We are late");
    }

    @Test
    void aTicketIsCalledByItsName() {
        assertThat(course.explain(opened.ticket(), monday("10:10")).ticket().id())
                .isEqualTo(new TicketId("T-1"));
    }

    @Test
    void anyPolicyCanBeExplained() {
        Policy joined = policy.or(Ladder.counting(OFFICE)
                        .named("agreement")
                        .resolution()
                        .within(ofHours(8))
                        .whenLate()
                        .tell(LEAD))
                .unless("about nothing", ticket -> false);
        assertThat(Course.following(joined, TEAMS)
                        .explain(opened.ticket(), monday("10:10"))
                        .clocks())
                .extracting(dev.helpline.spi.Reading::goal)
                .containsExactly("first reply", "resolution", "agreement: resolution");
    }
}
