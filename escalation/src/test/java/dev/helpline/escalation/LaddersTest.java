package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.ADA;
import static dev.helpline.escalation.TicketLife.AGENT;
import static dev.helpline.escalation.TicketLife.OFFICE;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.escalation.TicketLife.on;
import static dev.helpline.ticket.Category.ON_HOLD;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.RESOLVED;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Cover;
import dev.helpline.ticket.CoverArranged;
import dev.helpline.ticket.Hold;
import dev.helpline.ticket.HoldArranged;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.MoodChanged;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Promise;
import dev.helpline.ticket.PromiseMade;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Transition;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the ready policies do. */
class LaddersTest {

    private static final Agent LEA = new Agent("lea", "Lea", "lea@example.org");
    private static final Agent BOB = new Agent("bob", "Bob", "bob@example.org");
    private static final Team FRONT = Team.of("front line", 1).ledBy(LEA);
    private static final Team DATABASE = Team.of("database", 2);
    private static final Teams TEAMS = Teams.of(FRONT, DATABASE);

    private final TicketLife opened =
            TicketLife.opened(monday("10:00")).movedTo(FRONT, monday("10:00")).ownedBy(ADA, monday("10:00"));

    private static Ticket after(Policy policy, TicketLife life, Instant until) {
        return Course.following(policy, TEAMS).until(life.ticket(), until).after();
    }

    @Test
    void aTicketIsClosedSoLongAfterResolvingUnlessItIsTakenUpAgain() {
        Policy policy = Ladders.closeAfterResolving(BusinessHours.always(), ofDays(5));
        TicketLife resolved = opened.entered(RESOLVED, monday("12:00"));
        assertThat(after(policy, resolved, on(SATURDAY, "11:59")).category()).isEqualTo(RESOLVED);
        assertThat(after(policy, resolved, on(SATURDAY, "12:00")).category()).isEqualTo(Category.CLOSED);
        assertThat(resolved.entered(OPEN, monday("13:00")).due(policy)).isEmpty();
    }

    @Test
    void aTicketOnHoldIsSpokenOfAfterAWhile() {
        Policy policy = Ladders.wakeFromHold(OFFICE, ofHours(2));
        assertThat(opened.entered(ON_HOLD, monday("11:00")).dues(policy, monday("17:00")))
                .containsExactly(monday("13:00"), monday("14:00"));
    }

    @Test
    void aTicketOnHoldIsWokenWhereTheWorkflowLetsAPolicyDoIt() {
        Policy policy = Ladders.wakeFromHold(OFFICE, ofHours(2), new Action("WAKE"));
        Workflow standard = Workflow.standard();
        Workflow waking = standard.with(new Transition(
                standard.status("on hold").orElseThrow(),
                new Action("WAKE"),
                standard.status("open").orElseThrow(),
                Set.of(Role.SYSTEM)));
        Ticket held = opened.entered(ON_HOLD, monday("11:00")).ticket();
        assertThat(Course.following(policy, TEAMS)
                        .working(waking)
                        .until(held, monday("13:00"))
                        .after()
                        .category())
                .isEqualTo(OPEN);
    }

    @Test
    void aTicketOnHoldUntilADateIsSpokenOfThenAndADayLater() {
        Policy policy = Ladders.wakeWhenDue();
        TicketLife held = opened.entered(ON_HOLD, monday("11:00")).with(until(on(TUESDAY, "08:00")));
        assertThat(held.dues(policy, on(SATURDAY, "17:00")))
                .containsExactly(on(TUESDAY, "08:00"), on(WEDNESDAY, "08:00"));
        assertThat(policy.next(held.ticket()).orElseThrow().why())
                .isEqualTo("wake on its day: hold until a date is over: a part");
        assertThat(opened.entered(ON_HOLD, monday("11:00")).due(policy)).isEmpty();
        assertThat(held.entered(OPEN, monday("12:00")).due(policy)).isEmpty();
    }

    @Test
    void anotherDateIsAnotherTimeToBeSpokenOf() {
        Policy policy = Ladders.wakeWhenDue();
        TicketLife held = opened.entered(ON_HOLD, monday("11:00"))
                .with(until(monday("12:00")))
                .passed(policy, monday("13:00"));
        Hold next = new Hold(monday("13:00"), on(TUESDAY, "08:00"), "another part");
        assertThat(held.with(new HoldArranged(AGENT, next)).due(policy)).contains(on(TUESDAY, "08:00"));
    }

    @Test
    void aTicketOnHoldUntilADateIsWokenWhereTheWorkflowLetsAPolicyDoIt() {
        Workflow standard = Workflow.standard();
        Workflow waking = standard.with(new Transition(
                standard.status("on hold").orElseThrow(),
                new Action("WAKE"),
                standard.status("open").orElseThrow(),
                Set.of(Role.SYSTEM)));
        Policy policy = Ladders.wakeWhenDue(new Action("WAKE"));
        TicketLife held = opened.entered(ON_HOLD, monday("11:00")).with(until(on(TUESDAY, "08:00")));
        Course.Passage passage =
                Course.following(policy, TEAMS).working(waking).until(held.ticket(), on(SATURDAY, "17:00"));
        assertThat(passage.taken())
                .extracting(taken -> taken.step().action().toString())
                .containsExactly("tell ASSIGNEE", "do WAKE");
        assertThat(passage.after().category()).isEqualTo(OPEN);
        assertThat(passage.after().arrangements().hold()).isEmpty();
    }

    @Test
    void aDateIsExplainedAndForetoldWithWhatItWaitsFor() {
        TicketLife held = opened.entered(ON_HOLD, monday("11:00")).with(until(on(TUESDAY, "08:00")));
        Course course = Course.watching(Ladders.wakeWhenDue());
        assertThat(course.explain(held.ticket(), monday("12:00")).text(ZoneOffset.UTC))
                .contains(
                        "on hold since Mon 2026-03-02 11:00 until Tue 2026-03-03 08:00 (a part) with front line",
                        "Wake on its day: hold until a date: a part: due at Tue 2026-03-03 08:00.",
                        "Next: tell ASSIGNEE at Tue 2026-03-03 08:00, because wake on its day: hold until a date is over:"
                                + " a part.");
        assertThat(course.forecast(held.ticket()).text(ZoneOffset.UTC))
                .contains(
                        "Wed 2026-03-04 08:00: tell OWNER, because wake on its day: hold until a date is over by 24 h: a part");
    }

    private static HoldArranged until(Instant date) {
        return new HoldArranged(AGENT, new Hold(monday("11:00"), date, "a part"));
    }

    @Test
    void anOwnerChasesTheTierBehindAndNotTheFrontLine() {
        Policy policy = Ladders.chaseTheTierBehind(OFFICE, ofHours(2));
        assertThat(opened.due(policy)).isEmpty();
        assertThat(opened.movedTo(DATABASE, monday("11:00")).dues(policy, on(TUESDAY, "17:00")))
                .containsExactly(monday("13:00"), monday("15:00"), monday("17:00"));
    }

    @Test
    void aTicketIsGivenBackWhenTheCoverEnds() {
        Cover cover = new Cover(ADA, BOB, monday("10:30"), on(TUESDAY, "09:30"), "ill");
        TicketLife covered = opened.with(new CoverArranged(monday("10:30"), AGENT, cover));
        Policy policy = Ladders.giveBackFromCover();
        assertThat(covered.due(policy)).contains(on(TUESDAY, "09:30"));
        assertThat(after(policy, covered, on(TUESDAY, "09:30")).arrangements().cover())
                .isEmpty();
    }

    @Test
    void silenceIsNoticedWhetherOrNotTheCustomerWrote() {
        Policy policy = Ladders.noticeSilence(OFFICE, ofHours(2));
        assertThat(opened.dues(policy, monday("17:00"))).containsExactly(monday("12:00"), monday("14:00"));
        assertThat(opened.replied(monday("10:30")).dues(policy, monday("17:00")))
                .containsExactly(monday("12:30"), monday("14:30"));
    }

    @Test
    void anUpsetCustomerIsHandedToTheLeadAtOnce() {
        Policy policy = Ladders.handUpsetCustomersToTheLead();
        TicketLife upset = opened.with(new MoodChanged(monday("11:00"), AGENT, Mood.UPSET, "loud"));
        assertThat(opened.due(policy)).isEmpty();
        Ticket ticket = after(policy, upset, monday("11:00"));
        assertThat(ticket.owner()).contains(LEA);
        assertThat(policy.next(ticket)).isEmpty();
    }

    @Test
    void priorityIsRaisedAsAPromiseNears() {
        Policy policy = Ladders.raiseAsPromiseNears(OFFICE, ofHours(2), Priority.HIGH);
        Promise promise = new Promise("call back", ADA, monday("10:15"), monday("15:00"), Optional.empty());
        TicketLife promised = opened.with(new PromiseMade(AGENT, promise));
        assertThat(promised.due(policy)).contains(monday("13:00"));
        assertThat(after(policy, promised, monday("13:00")).priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void aTicketReopenedTwiceGoesUpOnce() {
        Policy policy = Ladders.escalateWhenReopenedTwice(2);
        TicketLife once = opened.entered(RESOLVED, monday("11:00")).entered(OPEN, monday("11:30"));
        TicketLife twice = once.entered(RESOLVED, monday("12:00")).entered(OPEN, monday("12:30"));
        assertThat(once.ticket().timesReopened()).isEqualTo(1);
        assertThat(once.due(policy)).isEmpty();
        assertThat(twice.due(policy)).contains(monday("12:30"));
        Ticket ticket = after(policy, twice, monday("12:30"));
        assertThat(ticket.team()).contains(DATABASE);
        TicketLife thrice =
                new TicketLife(ticket).entered(RESOLVED, monday("13:00")).entered(OPEN, monday("13:30"));
        assertThat(thrice.due(policy)).isEmpty();
    }

    @Test
    void theLeadHearsOfATicketThatBouncesEachTimeItComesBack() {
        Policy policy = Ladders.watchBouncing();
        TicketLife away = opened.movedTo(DATABASE, monday("11:00"));
        TicketLife back = away.movedTo(FRONT, monday("12:00"));
        assertThat(away.due(policy)).isEmpty();
        assertThat(back.due(policy)).contains(monday("12:00"));
        TicketLife again = back.passed(policy, monday("12:00")).movedTo(DATABASE, monday("13:00"));
        assertThat(back.passed(policy, monday("12:00")).steps(policy, monday("17:00")))
                .isEmpty();
        assertThat(again.steps(policy, monday("17:00"))).extracting(Step::due).containsExactly(monday("13:00"));
    }
}
