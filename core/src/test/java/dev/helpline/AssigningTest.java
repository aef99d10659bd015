package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Roster;
import dev.helpline.spi.StepAction;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssigningTest {

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final Desk waiting = Desk.on(TicketStore.inMemory())
            .withTeams(FRONT, DATABASE)
            .staffedBy(Roster.always(ADA, BOB))
            .telling(mailbox)
            .timedBy(clock);

    @Test
    void ticketsWaitToBeTakenUnlessTheDeskIsToldToGiveThemOut() {
        assertThat(waiting.from(SAM).open("Cannot log in", "It says no.").assignee())
                .isEmpty();
    }

    @Test
    void theDeskGoesRoundThoseWhoAreOnDuty() {
        assertThat(given(waiting.assigning(), 4)).containsExactly(ADA, BOB, ADA, BOB);
    }

    @Test
    void whoeverJoinsOrLeavesChangesNobodysTurn() {
        Desk desk = waiting.assigning();
        assertThat(given(desk, 3)).containsExactly(ADA, BOB, ADA);
        assertThat(given(desk.staffedBy(Roster.always(LEA, ADA, BOB)), 3)).containsExactly(LEA, BOB, ADA);
        assertThat(given(desk.staffedBy(Roster.always(BOB, ADA)), 2)).containsExactly(BOB, ADA);
    }

    @Test
    void whoeverIsFastIsNotGivenMoreForIt() {
        Desk desk = waiting.assigning();
        TicketId first = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).reply(first, "Try again.");
        desk.as(ADA).resolve(first, "Done.");
        assertThat(given(desk, 2)).containsExactly(BOB, ADA);
    }

    @Test
    void nobodyIsGivenMoreThanTheyHaveRoomFor() {
        Desk desk = waiting.assigning(1);
        List<TicketId> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(desk.from(SAM).open("Cannot log in", "It says no.").id());
        }
        assertThat(desk.ticket(ids.get(2)).assignee()).isEmpty();
        desk.as(BOB).reply(ids.get(1), "Try again.");
        desk.as(BOB).resolve(ids.get(1), "Done.");
        assertThat(given(desk, 1)).containsExactly(BOB);
        assertThatThrownBy(() -> waiting.assigning(0))
                .hasMessage("nobody can work on at most 0 tickets; allowed: a capacity of 1 or more");
    }

    @Test
    void nobodyOwnsATicketBeforeTheyHaveTouchedIt() {
        Desk desk = waiting.assigning();
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        assertThat(desk.ticket(id).owner()).isEmpty();
        desk.as(ADA).reply(id, "Let me look.");
        assertThat(desk.ticket(id).owner()).contains(ADA);
    }

    @Test
    void whoeverIsGivenATicketHearsOfIt() {
        Desk desk = waiting.assigning();
        desk.from(SAM).open("Cannot log in", "It says no.");
        desk.tick();
        assertThat(mailbox.textsTo("Ada")).contains("you work on this now: Cannot log in");
    }

    @Test
    void aTicketThatComesToAnotherTeamIsGivenToSomebodyThereAsOfThatInstant() {
        Roster roster = (team, at) -> team.name().equals(DATABASE.name()) ? List.of(LEA) : List.of(ADA);
        Desk desk = waiting.staffedBy(roster)
                .assigning()
                .following(Chores.none().moveTo(DATABASE.name(), ofHours(1)).tell(Audience.ASSIGNEE, ofHours(2)));
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        clock.advance(ofHours(3));
        desk.tick();
        assertThat(desk.ticket(id).assignee()).contains(LEA);
        assertThat(desk.ownership(id).workerAt(MORNING.plus(ofHours(1)))).contains(LEA);
        assertThat(mailbox.textsTo("Lea")).contains("chore 1");
    }

    @Test
    void aRuleThatAssignsGoesRoundToo() {
        Desk desk = waiting.following(Chores.none().act(new StepAction.Assign(Audience.ON_DUTY), ofHours(1)));
        List<TicketId> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            clock.advance(ofMinutes(1));
            ids.add(desk.from(SAM).open("Cannot log in", "It says no.").id());
        }
        clock.advance(ofHours(2));
        desk.tick();
        assertThat(desk.ticket(ids.get(0)).assignee()).contains(ADA);
        assertThat(desk.ticket(ids.get(1)).assignee()).contains(BOB);
    }

    @Test
    void whatNobodyIsThereForWaits() {
        Desk desk = waiting.staffedBy(Roster.nobody()).assigning();
        assertThat(desk.from(SAM).open("Cannot log in", "It says no.").assignee())
                .isEmpty();
    }

    /** Whom the next tickets go to, a minute apart. */
    private List<Agent> given(Desk desk, int tickets) {
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < tickets; i++) {
            clock.advance(ofMinutes(1));
            agents.add(desk.from(SAM)
                    .open("Cannot log in", "It says no.")
                    .assignee()
                    .orElseThrow());
        }
        return agents;
    }
}
