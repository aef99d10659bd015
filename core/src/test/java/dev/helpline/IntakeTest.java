package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
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
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Discretion;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Link;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import dev.helpline.ticket.Workflow;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class IntakeTest {

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
    void aMessageOpensOneTicketHoweverOftenItComesIn() {
        TicketId id =
                desk.from(SAM).open("Cannot log in", "It says no.", "<1@mail>").id();
        assertThat(desk.from(SAM)
                        .open("Cannot log in", "It says no.", "<1@mail>")
                        .id())
                .isEqualTo(id);
        assertThat(desk.from(SAM).write(id, "Hello?", "<2@mail>").version()).isEqualTo(2);
        assertThat(desk.from(SAM).write(id, "Hello?", "<2@mail>").version()).isEqualTo(2);
        assertThat(desk.history(id)).hasSize(2);
        assertThat(desk.from(SAM).write(id, "Hello?").version()).isEqualTo(3);
    }

    @Test
    void manyReadersOfOneMailboxOpenOneTicket() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            Callable<TicketId> reader = () -> {
                TicketId id = desk.from(SAM)
                        .open("Cannot log in", "It says no.", "<1@mail>")
                        .id();
                desk.from(SAM).write(id, "Hello?", "<2@mail>");
                return id;
            };
            Set<TicketId> opened = new HashSet<>();
            for (Future<TicketId> one : readers.invokeAll(Collections.nCopies(50, reader))) {
                opened.add(one.get());
            }
            assertThat(opened).hasSize(1);
            assertThat(desk.history(opened.iterator().next())).hasSize(2);
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void somebodyElsesMessageIsRefusedAndGivesNothingAway() {
        desk.from(SAM).open("Cannot log in", "It says no.", "<1@mail>");
        assertThatThrownBy(() -> desk.from(EVE).open("Cannot log in", "It says no.", "<1@mail>"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot take message <1@mail> in from Eve")
                .hasMessageContaining("allowed: ids that are unique among all messages");
    }

    @Test
    void aReplyToAClosedTicketReopensItOnce() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        desk.as(ADA).take(id);
        desk.as(ADA).resolve(id, "Try again.");
        desk.from(SAM).close(id);
        assertThat(desk.from(SAM).write(id, "No.", "<9@mail>").category()).isEqualTo(Category.OPEN);
        long version = desk.ticket(id).version();
        assertThat(desk.from(SAM).write(id, "No.", "<9@mail>").version()).isEqualTo(version);
    }

    @Test
    void aDuplicateIsClosedAndBothPointAtEachOtherHoweverOftenItIsMerged() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        TicketId duplicate = desk.from(SAM).open("Still cannot", "It says no.").id();
        assertThat(desk.as(ADA).merge(duplicate, id).category()).isEqualTo(Category.CLOSED);
        desk.as(ADA).merge(duplicate, id);
        assertThat(desk.ticket(duplicate).matter().links()).containsExactly(new Link(Link.Kind.DUPLICATE_OF, id));
        assertThat(desk.ticket(id).matter().links()).containsExactly(new Link(Link.Kind.DUPLICATED_BY, duplicate));
        assertThat(desk.from(SAM).ticket(duplicate).goesOnAs()).contains(id);
        assertThatThrownBy(() -> desk.as(ADA).merge(id, duplicate))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("which is itself a duplicate of T-1; allowed: a ticket that goes on");
    }

    @Test
    void aSecondProblemIsSplitOffOnce() {
        TicketId id =
                desk.from(SAM).open("Cannot log in", "And printing is slow.").id();
        TicketId second =
                desk.as(ADA).splitOff(id, "Printing is slow", "Since Monday.").id();
        assertThat(desk.as(ADA)
                        .splitOff(id, "Printing is slow", "Since Monday.")
                        .id())
                .isEqualTo(second);
        assertThat(desk.ticket(second).requester()).isEqualTo(SAM);
        assertThat(desk.ticket(second).matter().linked(Link.Kind.SPLIT_FROM)).containsExactly(id);
        assertThat(desk.ticket(id).matter().linked(Link.Kind.SPLIT_INTO)).containsExactly(second);
        assertThat(desk.as(ADA)
                        .splitOff(id, "Scanning is slow", "Since Monday.")
                        .id())
                .isNotEqualTo(second);
    }

    @Test
    void whatTheWorkflowDoesNotLetBeSplitOffOpensNothing() {
        TicketId id =
                desk.from(SAM).open("Cannot log in", "And printing is slow.").id();
        Desk whole = desk.working(Workflow.standard().guarding(Action.SPLIT, Guard.that("two problems", any -> false)));
        assertThatThrownBy(() -> whole.as(ADA).splitOff(id, "Printing is slow", "Since Monday."))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(
                        "cannot SPLIT ticket T-1 as AGENT while it is new; two problems: this must hold first; allowed: [");
        assertThat(desk.search(TicketQuery.all()).tickets()).hasSize(1);
        assertThat(desk.history(id)).hasSize(1);
    }

    @Test
    void splittingATicketOffTouchesTheWhole() {
        TicketId id =
                desk.from(SAM).open("Cannot log in", "And printing is slow.").id();
        desk.as(ADA).splitOff(id, "Printing is slow", "Since Monday.");
        assertThat(desk.ticket(id).owner()).contains(ADA);
        assertThat(desk.ticket(id).category()).isEqualTo(Category.OPEN);
    }

    @Test
    void aFinishedProblemIsFollowedUpByALinkedTicket() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        assertThatThrownBy(() -> desk.from(SAM).followUp(id, "Again", "It says no.", "<3@mail>"))
                .hasMessageContaining("is not finished; allowed: writing on it");
        desk.as(ADA).take(id);
        desk.as(ADA).resolve(id, "Try again.");
        desk.from(SAM).close(id);
        TicketId next =
                desk.from(SAM).followUp(id, "Again", "It says no.", "<3@mail>").id();
        assertThat(desk.from(SAM)
                        .followUp(id, "Again", "It says no.", "<3@mail>")
                        .id())
                .isEqualTo(next);
        assertThat(desk.ticket(id).matter().linked(Link.Kind.FOLLOWED_BY)).containsExactly(next);
        assertThatThrownBy(() -> desk.from(EVE).followUp(id, "Me too", "Hello", "<4@mail>"))
                .hasMessageContaining("it is somebody else's");
    }

    @Test
    void theCustomerSeesWhatWasSaidToThemAndNothingElse() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        CustomerView untouched = desk.from(SAM).ticket(id);
        assertThat(untouched.isTouched()).isFalse();
        assertThat(untouched.contact()).contains(LEA);
        assertThat(untouched.waitingSince()).contains(MORNING);
        desk.as(ADA).reply(id, "Let me look.");
        desk.as(ADA).note(id, "Again him.");
        desk.as(ADA).notice(id, Mood.UPSET, "capitals");
        desk.as(ADA).requireEvidence(id, "log");
        desk.as(ADA).promise(id, "call back", MORNING.plusSeconds(3600));
        CustomerView view = desk.from(SAM).ticket(id);
        assertThat(view.said())
                .extracting(CustomerView.Line::text)
                .containsExactly(
                        "It says no.",
                        "Let me look.",
                        "please send us: log",
                        "you have our word: call back, by 2026-03-02T10:00:00Z");
        assertThat(view.toString())
                .doesNotContain("Again him")
                .doesNotContain("capitals")
                .doesNotContain("UPSET");
        assertThat(view.contact()).contains(ADA);
        assertThat(view.waitingSince()).isEmpty();
        assertThat(view.missing()).containsExactly("log");
        assertThat(view.promises()).hasSize(1);
        assertThatThrownBy(() -> desk.from(EVE).ticket(id)).hasMessageContaining("it is somebody else's");
    }
}
