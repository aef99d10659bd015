package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Roster;
import dev.helpline.spi.StepAction;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Discretion;
import dev.helpline.ticket.Money;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CareAtTheDeskTest {

    private static final Agent MAX = new Agent("max", "Max", "max@makers.example");

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final Desk desk = Desk.on(TicketStore.inMemory())
            .withTeams(FRONT.ledBy(LEA), DATABASE)
            .staffedBy(Roster.nobody())
            .trusting(Discretion.none().tier(1).may("refund").upTo("100 EUR"))
            .madeBy(Team.of("makers", 9).ledBy(MAX))
            .telling(mailbox)
            .timedBy(clock);

    @Test
    void whoMustHearOfItHears() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).promise(id, "call back", MORNING.plusSeconds(3600));
        desk.as(BOB).notice(id, Mood.CONFRONTATION, "shouting");
        desk.as(BOB).breakPromise(id, "call back", "the line was dead");
        desk.as(ADA).propose(id, "refund", Money.of("500 EUR"), "it took days");
        desk.asLead(LEA).approve(id, "of course");
        desk.from(SAM).praise(id, "Thank you!");
        desk.as(ADA).askMakers(id, "a retry button", "They click twice.");
        desk.asMaker(MAX).answer(id, "a retry button", "In spring.");
        desk.tick();
        assertThat(mailbox.textsTo("Sam"))
                .containsExactly(
                        "you have our word: call back, by 2026-03-02T10:00:00Z",
                        "Ada looks after your request now and can be reached at ada@desk.example",
                        "you receive a refund of 500.00 EUR");
        assertThat(mailbox.textsTo("Ada"))
                .containsExactly(
                        "the customer is CONFRONTATION: shouting",
                        "the promise call back is broken: the line was dead",
                        "yes to a refund of 500.00 EUR: of course",
                        "Lea gave a refund of 500.00 EUR",
                        "Sam praises your work: Thank you!",
                        "Max answered on a retry button: In spring.");
        assertThat(mailbox.textsTo("Lea"))
                .contains(
                        "the customer is CONFRONTATION: shouting",
                        "the promise call back is broken: the line was dead",
                        "Ada asks whether to give a refund of 500.00 EUR: it took days",
                        "praise from Sam: Thank you!");
        assertThat(mailbox.textsTo("Max")).containsExactly("Ada asks for a retry button: They click twice.");
    }

    @Test
    void whoeverStandsInHearsWhatTheOwnerWouldHear() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(id);
        desk.as(ADA).cover(id, BOB, MORNING, MORNING.plusSeconds(3600), "a day off");
        assertThat(desk.contact(id)).contains(BOB);
        desk.asLead(LEA).note(id, "odd");
        clock.advance(Duration.ofHours(1));
        assertThat(desk.contact(id)).contains(ADA);
        desk.asLead(LEA).note(id, "odder");
        desk.tick();
        assertThat(mailbox.textsTo("Bob")).contains("Lea noted: odd").doesNotContain("Lea noted: odder");
        assertThat(mailbox.textsTo("Ada")).containsExactly("Lea noted: odder");
    }

    @Test
    void anOfferThatTimesOutReturnsAndTheLeadIsTold() {
        Desk impatient = desk.following(Chores.none().act(new StepAction.TimeOutOffer(), Duration.ofHours(1)));
        TicketId id = impatient.from(SAM).open("Cannot log in", "It says no.").id();
        impatient.as(ADA).take(id);
        impatient.as(ADA).offerOwnership(id, BOB, "leave");
        clock.advance(Duration.ofHours(2));
        impatient.tick();
        assertThat(impatient.ticket(id).handoff()).isEmpty();
        assertThat(impatient.ticket(id).owner()).contains(ADA);
        assertThat(mailbox.textsTo("Lea"))
                .anyMatch(text -> text.startsWith("Bob has not answered whether they take over as OWNER"));
    }

    @Test
    void whatAnAgentGivesInAMonthIsBoundedAcrossTickets() {
        Desk bounded = desk.trusting(
                Discretion.none().tier(1).may("refund").upTo("100 EUR").monthly("150 EUR", ZoneId.of("Europe/Berlin")));
        clock.set(Instant.parse("2026-03-31T21:59:59Z"));
        TicketId first = bounded.from(SAM).open("Cannot log in", "It says no.").id();
        TicketId second = bounded.from(SAM).open("Cannot print", "It says no.").id();
        bounded.as(ADA).give(first, "refund", Money.of("100 EUR"), "it took days");
        assertThatThrownBy(() -> bounded.as(ADA).give(second, "refund", Money.of("50.01 EUR"), "it took days"))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "cannot GIVE refund of 50.01 EUR ON ticket T-2 as AGENT while it is new; allowed: refund of "
                                + "up to 150.00 EUR in all in a month, which with this would be 150.01 EUR, or proposing it to a lead");
        bounded.as(ADA).give(second, "refund", Money.of("50 EUR"), "it took days");
        bounded.as(BOB).give(second, "refund", Money.of("50 EUR"), "it took days");
        clock.advance(Duration.ofSeconds(1));
        TicketId third = bounded.from(SAM).open("Cannot scan", "It says no.").id();
        bounded.as(ADA).give(third, "refund", Money.of("100 EUR"), "a new month in Berlin");
    }
}
