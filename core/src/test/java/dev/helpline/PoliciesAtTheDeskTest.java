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
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.Message;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who hears of what a policy does, and of what it could not do. */
class PoliciesAtTheDeskTest {

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final Desk desk = Desk.on(TicketStore.inMemory())
            .withTeams(FRONT.ledBy(LEA), DATABASE)
            .telling(mailbox)
            .timedBy(clock);

    private TicketId opened(Desk following) {
        TicketId id = following.from(SAM).open("Cannot log in", "It says no.").id();
        following.tick();
        mailbox.arrived().clear();
        clock.advance(ofHours(8));
        return id;
    }

    @Test
    void anActionOfTheHostsOwnIsDoneLikeAMessageAndAgainAfterAFailure() {
        List<Message> pages = new ArrayList<>();
        Desk paging = desk.following(Chores.none().act(new StepAction.Custom("page the vendor"), ofHours(1)))
                .doing("page the vendor", message -> {
                    pages.add(message);
                    if (pages.size() == 1) {
                        throw new IOException("the vendor's line is busy");
                    }
                });
        opened(paging);
        paging.tick();
        clock.advance(ofMinutes(5));
        paging.tick();
        paging.tick();
        assertThat(pages).hasSize(2).extracting(Message::text).containsOnly("chore 0");
        assertThat(pages).extracting(Message::key).containsOnly(pages.get(0).key());
        assertThat(mailbox.arrived()).isEmpty();
    }

    @Test
    void anActionThatNobodyRegisteredIsPutOnRecordAndTheLeadHearsOfIt() {
        Desk paging = desk.following(Chores.none().act(new StepAction.Custom("page the vendor"), ofHours(1)));
        TicketId id = opened(paging);
        paging.tick();
        assertThat(mailbox.textsTo("Lea"))
                .containsExactly("could not run page the vendor: the desk has no action 'page the vendor';"
                        + " actions: []; chore 0");
        assertThat(paging.history(id))
                .last()
                .isInstanceOfSatisfying(
                        StepTaken.class,
                        taken -> assertThat(taken.passedOver())
                                .contains("the desk has no action 'page the vendor'; actions: []"));
    }

    @Test
    void aDeskHasOneActionOfAName() {
        Desk paging = desk.doing("page the vendor", mailbox);
        assertThatThrownBy(() -> paging.doing("page the vendor", mailbox))
                .hasMessage("a desk cannot have a second action 'page the vendor', or one without a name;"
                        + " actions: [page the vendor]");
    }

    @Test
    void theLeadHearsThatATeamWithNobodyOnDutyIsPassedOver() {
        Desk staffed = desk.following(Chores.none().moveTo("database", ofHours(1)))
                .staffedBy((team, at) -> team.name().equals("database") ? List.of() : List.of(ADA));
        TicketId id = opened(staffed);
        staffed.tick();
        assertThat(mailbox.textsTo("Lea"))
                .containsExactly("could not move to database: nobody of database is on duty; chore 0");
        assertThat(staffed.ticket(id).team()).contains(FRONT.ledBy(LEA));
    }

    @Test
    void everyReminderIsSentWhereTheRuleSaysSo() {
        opened(desk.following(new Nagging(CatchUp.EACH)));
        desk.following(new Nagging(CatchUp.EACH)).tick();
        assertThat(mailbox.textsTo("Lea")).containsExactly("nag 1", "nag 2", "nag 3");
    }

    @Test
    void ofManyThatWereMissedTheLastFiveAreNamed() {
        Chores nagging = IntStream.rangeClosed(1, 8)
                .boxed()
                .reduce(
                        Chores.none(),
                        (chores, hour) -> chores.tell(Audience.LEAD, ofMinutes(30L * hour)),
                        (one, other) -> other);
        opened(desk.following(nagging));
        desk.following(nagging).tick();
        assertThat(mailbox.textsTo("Lea"))
                .singleElement()
                .asString()
                .startsWith("chore 7 (missed: 2 earlier, chore 2 at 2026-03-02T10:30:00Z, ")
                .endsWith("chore 6 at 2026-03-02T12:30:00Z)");
    }

    @Test
    void aNamedAgentIsToldWhateverTheyHaveToDoWithTheTicket() {
        Desk telling = desk.following(Chores.none().tell(Audience.agent(ADA), ofHours(1)));
        opened(telling);
        telling.tick();
        assertThat(mailbox.textsTo("Ada")).containsExactly("chore 0");
    }

    @Test
    void aTeamIsEverybodyOnDutyAndItsLead() {
        Desk telling =
                desk.following(Chores.none().tell(Audience.TEAM, ofHours(1))).staffedBy((team, at) -> List.of(ADA));
        opened(telling);
        telling.tick();
        assertThat(mailbox.textsTo("Ada")).containsExactly("chore 0");
        assertThat(mailbox.textsTo("Lea")).containsExactly("chore 0");
    }

    /** Reminds the lead an hour after opening, and twice more. */
    private record Nagging(CatchUp catchUp) implements Policy {
        @Override
        public Optional<Step> next(Ticket ticket) {
            return IntStream.rangeClosed(1, 3)
                    .mapToObj(hour -> new Step(
                            new StepKey("nag", ticket.openedAt(), hour),
                            ticket.openedAt().plus(ofHours(hour)),
                            new StepAction.Tell(Audience.LEAD),
                            "nag " + hour,
                            Optional.empty(),
                            catchUp))
                    .filter(step -> !ticket.hasTaken(step.key()))
                    .findFirst();
        }
    }
}
