package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.ADA;
import static dev.helpline.escalation.TicketLife.AGENT;
import static dev.helpline.escalation.TicketLife.monday;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.ON_DUTY;
import static dev.helpline.spi.Audience.agent;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Handoff;
import dev.helpline.ticket.HandoffOffered;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.BusinessHours;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each action does to a ticket that nobody acts on, and what keeps it from being done. */
class ActionsTest {

    private static final Agent LEA = new Agent("lea", "Lea", "lea@example.org");
    private static final Agent BOB = new Agent("bob", "Bob", "bob@example.org");
    private static final Team FRONT = Team.of("front line", 1).ledBy(LEA);
    private static final Team DATABASE = Team.of("database", 2);
    private static final Team NETWORK = Team.of("network", 2);
    private static final Team MAKERS = Team.of("makers", 3);
    private static final Teams TEAMS = Teams.of(FRONT, DATABASE, NETWORK, MAKERS);
    private static final Instant DUE = monday("11:00");

    private final TicketLife opened =
            TicketLife.opened(monday("10:00")).movedTo(FRONT, monday("10:00")).ownedBy(ADA, monday("10:00"));

    private static Moment moment() {
        return Ladder.counting(BusinessHours.always())
                .resolution()
                .within(ofHours(1))
                .whenLate();
    }

    private Course.Passage passage(Policy policy, Roster roster) {
        return Course.following(policy, TEAMS).staffedBy(roster).until(opened.ticket(), DUE);
    }

    private Ticket after(Policy policy) {
        return passage(policy, Roster.nobody()).after();
    }

    /** Only these teams have somebody there. */
    private static Roster staffing(Team... staffed) {
        return (team, at) -> List.of(staffed).contains(team) ? List.of(BOB) : List.of();
    }

    private static void passedOver(Course.Passage passage, String reason) {
        assertThat(passage.taken())
                .singleElement()
                .satisfies(taken -> assertThat(taken.passedOver()).hasValueSatisfying(over -> {
                    assertThat(over.cause()).isEqualTo(Course.Cause.OBSTACLE);
                    assertThat(over.reason()).contains(reason);
                }));
        assertThat(passage.events()).hasSize(1);
    }

    @Test
    void aTierWithSomebodyOnDutyGetsTheTicket() {
        assertThat(passage(moment().moveToTier(2), staffing(NETWORK)).after().team())
                .contains(NETWORK);
        assertThat(after(moment().moveToTier(2)).team()).contains(DATABASE);
    }

    @Test
    void aTierWithNobodyOnDutyIsPassedOverAfterSayingSo() {
        Course.Passage passage = passage(moment().moveToTier(2), staffing(FRONT, MAKERS));
        assertThat(passage.after().team()).contains(MAKERS);
        assertThat(passage.events().toString()).contains("nobody is on duty on tier 2");
    }

    @Test
    void whereNobodyIsOnDutyBehindTheFrontLineTheTicketStays() {
        passedOver(passage(moment().moveToTier(2), staffing(FRONT)), "nobody is on duty on tier 2 or behind it");
    }

    @Test
    void aTicketNeverClimbsDown() {
        Ticket ticket = opened.movedTo(MAKERS, monday("10:10")).ticket();
        assertThat(Course.following(moment().moveToTier(2), TEAMS)
                        .until(ticket, DUE)
                        .after()
                        .team())
                .contains(MAKERS);
    }

    @Test
    void aTeamWithNobodyOnDutyIsPassedOver() {
        passedOver(passage(moment().moveTo("database"), staffing(FRONT)), "nobody of database is on duty");
        assertThat(passage(moment().moveTo("database"), staffing(DATABASE))
                        .after()
                        .team())
                .contains(DATABASE);
    }

    @Test
    void aTeamOrTierThatTheDeskDoesNotHaveIsPassedOverWithTheNamesOfThoseItHas() {
        passedOver(
                passage(moment().moveTo("datebase"), Roster.nobody()),
                "there is no team 'datebase'; teams: [front line, database, network, makers]");
        passedOver(passage(moment().moveToTier(4), Roster.nobody()), "there is no team on tier 4; tiers: [1, 2, 3]");
    }

    @Test
    void assigningGivesTheWorkAndKeepsTheOwner() {
        Ticket ticket = passage(moment().assign(ON_DUTY), staffing(FRONT)).after();
        assertThat(ticket.assignee()).contains(BOB);
        assertThat(ticket.owner()).contains(ADA);
        assertThat(after(moment().assign(agent(BOB))).assignee()).contains(BOB);
        assertThat(after(moment().assign(LEAD)).assignee()).contains(LEA);
    }

    @Test
    void handingToTheLeadMakesThemOwnerAndAssigneeAndEndsAnOffer() {
        Handoff offer = new Handoff(Handoff.Part.OWNER, ADA, BOB, monday("10:30"), "leave");
        Ticket offered = opened.with(new HandoffOffered(AGENT, offer)).ticket();
        Ticket ticket = Course.following(moment().handToLead(), TEAMS)
                .until(offered, DUE)
                .after();
        assertThat(ticket.owner()).contains(LEA);
        assertThat(ticket.assignee()).contains(LEA);
        assertThat(ticket.handoff()).isEmpty();
    }

    @Test
    void aTeamWithoutALeadHasNobodyToHandItTo() {
        Ticket database = opened.movedTo(DATABASE, monday("10:10")).ticket();
        passedOver(
                Course.following(moment().handToLead(), TEAMS).until(database, DUE),
                "database has no lead to hand it to");
    }

    @Test
    void raisingMakesATicketMorePressingAndNeverLess() {
        assertThat(after(moment().raiseTo(Priority.HIGH)).priority()).isEqualTo(Priority.HIGH);
        assertThat(after(moment().raiseTo(Priority.LOW)).priority()).isEqualTo(Priority.NORMAL);
    }

    @Test
    void anActionOfTheWorkflowIsDoneIfTheWorkflowLetsAPolicyDoIt() {
        Ladder closing = Ladder.counting(BusinessHours.always())
                .confirmation()
                .within(ofHours(1))
                .whenLate()
                .act(Action.CLOSE);
        Ticket resolved = opened.entered(Category.RESOLVED, monday("10:10")).ticket();
        assertThat(Course.following(closing, TEAMS)
                        .until(resolved, monday("12:00"))
                        .after()
                        .category())
                .isEqualTo(Category.CLOSED);
        passedOver(passage(moment().act(Action.RESOLVE), Roster.nobody()), "cannot RESOLVE ticket T-1 as SYSTEM");
    }

    @Test
    void aThemeIsAddedOnce() {
        assertThat(after(moment().addTheme("slow")).matter().themes()).containsExactly(new Theme("slow"));
    }

    @Test
    void anOfferIsTimedOut() {
        Handoff offer = new Handoff(Handoff.Part.OWNER, ADA, BOB, monday("10:00"), "leave");
        Ladder ladder = Ladder.counting(BusinessHours.always())
                .handoff()
                .within(ofHours(1))
                .whenLate()
                .timeOutOffer();
        Ticket offered = opened.with(new HandoffOffered(AGENT, offer)).ticket();
        Course.Passage passage = Course.following(ladder, TEAMS).until(offered, DUE);
        assertThat(passage.after().handoff()).isEmpty();
        assertThat(passage.after().verdicts()).singleElement().matches(verdict -> !verdict.met());
    }

    @Test
    void anActionOfTheHostsOwnIsKnownByItsName() {
        Course course = Course.following(moment().run("page the vendor"), TEAMS);
        passedOver(course.until(opened.ticket(), DUE), "the desk has no action 'page the vendor'; actions: []");
        assertThat(course.doing(Set.of("page the vendor"))
                        .until(opened.ticket(), DUE)
                        .taken())
                .singleElement()
                .matches(taken -> taken.passedOver().isEmpty());
    }

    @Test
    void whatIsPassedOverDoesNotComeAgain() {
        Ticket after = passage(moment().moveTo("datebase"), Roster.nobody()).after();
        assertThat(moment().moveTo("datebase").next(after)).isEmpty();
    }
}
