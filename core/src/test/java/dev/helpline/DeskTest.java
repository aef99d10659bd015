package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.EVE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final Desk desk = Desk.on(TicketStore.inMemory())
            .withTeams(FRONT.ledBy(LEA), DATABASE)
            .staffedBy(Roster.always(BOB))
            .telling(mailbox)
            .timedBy(clock);

    @Test
    void aDayAtTheDesk() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).reply(id, "Let me look.");
        desk.as(ADA).escalate(id, "database", "needs the query log");
        desk.as(BOB).take(id);
        desk.as(BOB).resolve(id, "The index is back.");
        Ticket closed = desk.from(SAM).close(id);
        assertThat(closed.category()).isEqualTo(Category.CLOSED);
        assertThat(Ticket.of(desk.history(id))).isEqualTo(closed).isEqualTo(desk.ticket(id));
        assertThat(desk.contact(id)).contains(ADA);
        assertThat(desk.ownership(id).teamHandoffs()).isEqualTo(1);
    }

    @Test
    void theOwnerIsToldWhereATicketWentAndTheNewTeamThatItIsTheirs() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(id);
        desk.as(BOB).escalate(id, "database", "needs the query log");
        desk.tick();
        assertThat(mailbox.textsTo("Ada"))
                .containsExactly("has gone to database; you still own it: needs the query log");
        assertThat(mailbox.textsTo("Bob")).contains("for database, from Bob: needs the query log");
    }

    @Test
    void theOwnerHearsOfEverythingOthersDo() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(id);
        desk.as(ADA).note(id, "An old account.");
        desk.as(BOB).note(id, "The index is gone.");
        desk.as(BOB).resolve(id, "The index is back.");
        desk.tick();
        assertThat(mailbox.textsTo("Ada"))
                .containsExactly(
                        "Bob noted: The index is gone.", "Bob answered: The index is back.", "is resolved now");
    }

    @Test
    void whoNoLongerOwnsATicketIsToldWhoDoes() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(id);
        desk.asLead(LEA).takeOver(id, "an angry call");
        desk.tick();
        assertThat(mailbox.textsTo("Ada")).containsExactly("Lea owns this now: an angry call");
    }

    @Test
    void closingEndsAnOfferToTakeATicketOver() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(id);
        desk.as(ADA).offerOwnership(id, BOB, "holidays");
        desk.as(ADA).resolve(id, "The index is back.");
        desk.from(SAM).close(id);
        assertThat(desk.ticket(id).handoff()).isEmpty();
        assertThatThrownBy(() -> desk.as(BOB).accept(id)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theCustomerLearnsWhoLooksAfterThem() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        assertThat(desk.contact(id)).contains(LEA);
        desk.as(ADA).reply(id, "Let me look.");
        desk.tick();
        assertThat(mailbox.textsTo("Sam"))
                .containsExactly(
                        "Let me look.", "Ada looks after your request now and can be reached at ada@desk.example");
    }

    @Test
    void customersAreLetAtTheirOwnTicketsOnly() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        assertThatThrownBy(() -> desk.from(EVE).write(id, "Let me in."))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot write(\"Let me in.\") on ticket T-1 as Eve: it is somebody else's; "
                        + "allowed: tickets of one's own");
        assertThat(desk.history(id)).hasSize(1);
    }

    @Test
    void aTicketThatIsNotThereIsRefusedByName() {
        assertThatThrownBy(() -> desk.as(ADA).take(new TicketId("T-9")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("there is no ticket T-9 in this desk's store");
        assertThat(desk.history(new TicketId("T-9"))).isEmpty();
    }

    @Test
    void aTeamThatIsNotThereIsRefusedWithThoseThatAre() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        assertThatThrownBy(() -> desk.as(ADA).escalate(id, "databse", "log"))
                .hasMessage("there is no team 'databse'; teams: [front line, database]");
    }

    @Test
    void badTextIsRefusedAndChangesNothing() {
        assertThatThrownBy(() -> desk.from(SAM).open("x".repeat(201), "text"))
                .hasMessageContaining("a subject has 201 characters; at most 200");
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        assertThatThrownBy(() -> desk.as(ADA).reply(id, "x".repeat(65_537)))
                .hasMessageContaining("at most 65536 are allowed");
        assertThat(desk.ticket(id).version()).isEqualTo(1);
    }

    @Test
    void aClockThatRunsBackwardsNeverMakesTimeOnATicketRunBackwards() {
        TicketId id = desk.following(Chores.none().moveTo("database", Duration.ofHours(1)))
                .from(SAM)
                .open("Cannot log in", "It says no.")
                .id();
        desk.as(ADA).reply(id, "Let me look.");
        clock.advance(Duration.ofMinutes(-30));
        desk.as(ADA).note(id, "The clock is odd.");
        desk.from(SAM).write(id, "And?");
        assertThat(desk.history(id)).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(desk.ticket(id).updatedAt()).isEqualTo(MORNING);
        desk.tick();
        assertThat(mailbox.arrived()).isEmpty();
        clock.set(MORNING);
        desk.tick();
        assertThat(mailbox.textsTo("Sam")).isNotEmpty();
    }

    @Test
    void aTicketIsOfferedToSomebodyOffDutyOnlyByNamingIt() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(id);
        assertThatThrownBy(() -> desk.as(ADA).offerOwnership(id, LEA, "holidays"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot OFFER ticket T-1 to Lea, who is off duty; "
                        + "allowed: [Bob], who are on duty, or offering it off duty by name");
        assertThat(desk.as(ADA).offerOwnershipOffDuty(id, LEA, "holidays").handoff())
                .isPresent();
        assertThat(desk.staffedBy(Roster.nobody())
                        .as(BOB)
                        .note(id, "Nobody is there.")
                        .handoff())
                .isPresent();
    }
}
