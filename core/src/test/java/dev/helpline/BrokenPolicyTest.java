package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
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
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.MessageUndeliverable;
import dev.helpline.ticket.PolicyFailed;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokenPolicyTest {

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final TicketStore store = TicketStore.inMemory();
    private final Desk desk = Desk.on(store)
            .withTeams(FRONT.ledBy(LEA), DATABASE)
            .following(Chores.none().moveTo("database", ofHours(1)))
            .telling(mailbox)
            .timedBy(clock);

    @Test
    void aPolicyThatThrowsHoldsUpNobodyElse() {
        TicketId bad = desk.from(SAM).open("bad", "It says no.").id();
        TicketId good = desk.from(SAM).open("good", "It says no.").id();
        clock.advance(ofHours(1));
        Tick tick = brokenOn("bad").tick();
        assertThat(tick.steps()).isEqualTo(1);
        assertThat(desk.ticket(good).team()).contains(DATABASE);
        assertThat(desk.history(bad))
                .last()
                .isEqualTo(new PolicyFailed(
                        clock.instant(), 1, false, "java.lang.IllegalStateException: broken on purpose"));
        assertThat(tick.next()).contains(MORNING.plus(ofHours(1)).plus(ofMinutes(5)));
    }

    @Test
    void whatAPolicyThatThrewMissedIsDoneOnceItIsMended() {
        TicketId bad = desk.from(SAM).open("bad", "It says no.").id();
        clock.advance(ofHours(1));
        brokenOn("bad").tick();
        clock.advance(ofMinutes(5));
        assertThat(desk.tick().steps()).isEqualTo(1);
        assertThat(desk.history(bad))
                .last()
                .satisfies(event -> assertThat(event.at()).isEqualTo(MORNING.plus(ofHours(1))));
    }

    @Test
    void aTicketWhosePolicyGoesOnThrowingIsParkedAndItsLeadHearsOfIt() {
        TicketId bad = desk.from(SAM).open("bad", "It says no.").id();
        clock.advance(ofHours(1));
        List<Duration> waits = new ArrayList<>();
        Optional<Instant> next = brokenOn("bad").tick().next();
        while (next.isPresent()) {
            waits.add(Duration.between(clock.instant(), next.get()));
            clock.set(next.get());
            next = brokenOn("bad").tick().next();
        }
        assertThat(waits)
                .containsExactly(
                        ofMinutes(5),
                        ofMinutes(10),
                        ofMinutes(20),
                        ofMinutes(40),
                        ofMinutes(80),
                        ofMinutes(160),
                        ofMinutes(320));
        assertThat(desk.history(bad)).last().isInstanceOfSatisfying(PolicyFailed.class, failed -> {
            assertThat(failed.attempt()).isEqualTo(8);
            assertThat(failed.parked()).isTrue();
        });
        assertThat(mailbox.textsTo("Lea"))
                .contains("nothing reminds anybody of this any more: the policy failed 8 times: "
                        + "java.lang.IllegalStateException: broken on purpose");
    }

    @Test
    void aParkedTicketIsAskedAboutAgainAsSoonAsAnythingHappens() {
        TicketId bad = desk.from(SAM).open("bad", "It says no.").id();
        clock.advance(ofHours(1));
        for (Optional<Instant> next = Optional.of(clock.instant()); next.isPresent(); ) {
            clock.set(next.get());
            next = brokenOn("bad").tick().next();
        }
        desk.as(ADA).note(bad, "The policy is mended.");
        assertThat(desk.ticket(bad).team()).contains(DATABASE);
        assertThat(desk.ticket(bad).policyFailures()).isZero();
    }

    @Test
    void aFactIsNotLostToAPolicyThatThrows() {
        TicketId bad = desk.from(SAM).open("bad", "It says no.").id();
        desk.as(ADA).reply(bad, "Let me look.");
        mailbox.refuse(message -> message.recipient().equals("Sam"));
        for (int attempt = 0; attempt < 20; attempt++) {
            brokenOn("bad").tick();
            clock.advance(ofHours(3));
        }
        assertThat(desk.history(bad))
                .filteredOn(MessageUndeliverable.class::isInstance)
                .hasSize(2);
        assertThat(mailbox.textsTo("Ada")).hasSize(2).allMatch(text -> text.startsWith("Sam could not be told"));
    }

    @Test
    void peopleGoOnWorkingOnATicketWhosePolicyThrows() {
        TicketId bad = brokenOn("bad").from(SAM).open("bad", "It says no.").id();
        brokenOn("bad").as(ADA).reply(bad, "Let me look.");
        assertThat(desk.ticket(bad).owner()).contains(ADA);
        assertThat(store.nextWake()).contains(MORNING);
        brokenOn("bad").tick();
        assertThat(store.nextWake()).contains(MORNING.plus(ofMinutes(5)));
    }

    @Test
    void aPolicyThatThrowsDoesNotLetARefusedCommandThrough() {
        TicketId bad = desk.from(SAM).open("bad", "It says no.").id();
        assertThatThrownBy(() -> brokenOn("bad").from(SAM).close(bad)).isInstanceOf(RefusedException.class);
        assertThat(desk.history(bad)).hasSize(1);
    }

    @Test
    void aPolicyThatNeverEndsIsStoppedAndNamed() {
        Policy endless = endless();
        Ticket ticket = desk.from(SAM).open("endless", "It says no.");
        assertThatThrownBy(() -> Course.watching(endless).until(ticket, MORNING.plus(Duration.ofDays(365))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wants more than 1000 steps of ticket T-1");
    }

    @Test
    void aPolicyThatWantsAStepTwiceIsStoppedAndNamed() {
        Step step = new Step(
                new StepKey("again", MORNING, 0), MORNING, new StepAction.Tell(Audience.OWNER), "again and again");
        Ticket ticket = desk.from(SAM).open("again", "It says no.");
        assertThatThrownBy(() -> Course.watching(any -> Optional.of(step)).until(ticket, MORNING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("which ticket T-1 has taken");
    }

    @Test
    void aStepThatBecomesDueAfterTheFactHappensAfterTheFact() {
        TicketId id = desk.from(SAM).open("late rule", "It says no.").id();
        clock.advance(ofHours(3));
        desk.following(Policy.none()).as(ADA).reply(id, "Let me look.");
        clock.advance(ofHours(1));
        desk.as(ADA).note(id, "The rule is new.");
        assertThat(desk.history(id))
                .filteredOn(StepTaken.class::isInstance)
                .map(StepTaken.class::cast)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.at()).isEqualTo(MORNING.plus(ofHours(3)));
                    assertThat(step.firedAt()).isEqualTo(MORNING.plus(ofHours(4)));
                });
    }

    private Desk brokenOn(String subject) {
        Policy chores = Chores.none().moveTo("database", ofHours(1));
        return desk.following(ticket -> {
            if (ticket.subject().equals(subject)) {
                throw new IllegalStateException("broken on purpose");
            }
            return chores.next(ticket);
        });
    }

    private static Policy endless() {
        return ticket -> Optional.of(new Step(
                new StepKey("endless", ticket.openedAt(), ticket.stepsTaken().size()),
                ticket.openedAt().plus(ofMinutes(ticket.stepsTaken().size())),
                new StepAction.Tell(Audience.OWNER),
                "endless"));
    }
}
