package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_BOB;
import static dev.helpline.ticket.Cast.CUSTOMER;
import static dev.helpline.ticket.Cast.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaringTest {

    private static final Instant NOON = MORNING.plus(Duration.ofHours(3));

    private final Scene scene = Scene.opened();

    @Test
    void whoeverPromisesOnATicketNobodyOwnsOwnsIt() {
        Ticket ticket = scene.does(AS_ADA, Caring.promise("call back", NOON)).ticket();
        assertThat(ticket.owner()).contains(ADA);
        assertThat(ticket.category()).isEqualTo(Category.OPEN);
        assertThat(ticket.arrangements().openPromises())
                .containsExactly(new Promise("call back", ADA, scene.now(), NOON, Optional.empty()));
    }

    @Test
    void aPromiseIsKeptOrBrokenOnce() {
        scene.does(AS_ADA, Caring.promise("call back", NOON)).does(AS_BOB, Caring.keep("call back"));
        assertThat(scene.ticket().arrangements().openPromises()).isEmpty();
        assertThat(scene.ticket().arrangements().promises())
                .extracting(Promise::settled)
                .containsExactly(Optional.of(new Promise.Settled(scene.now(), true)));
        assertThatThrownBy(() -> scene.does(AS_BOB, Caring.breakPromise("call back", "ill")))
                .hasMessageContaining("cannot BREAK A PROMISE ON ticket T-1 as AGENT")
                .hasMessageContaining("one of its open promises, [], not \"call back\"");
    }

    @Test
    void aPromiseInThePastIsRefusedAndSoIsOneMadeTwice() {
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.promise("call back", MORNING)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot PROMISE ticket T-1 as AGENT")
                .hasMessageContaining("allowed: an instant after 2026-03-02T09:01:00Z, not 2026-03-02T09:00:00Z");
        scene.does(AS_ADA, Caring.promise("call back", NOON));
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.promise("call back", NOON.plusSeconds(1))))
                .hasMessageContaining("other words; \"call back\" is promised already");
    }

    @Test
    void aMoodIsOnRecordUntilItPasses() {
        scene.does(AS_ADA, Caring.mood(Mood.CONFRONTATION, "shouting"));
        assertThat(scene.ticket().matter().feeling()).contains(new Feeling(Mood.CONFRONTATION, scene.now()));
        scene.does(AS_ADA, Caring.mood(Mood.CALM, "laughing"));
        assertThat(scene.ticket().matter().mood()).isEqualTo(Mood.CALM);
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.mood(Mood.CALM, "still")))
                .hasMessageContaining("any mood but CALM, which is on record");
    }

    @Test
    void praiseIsForWhoeverHasTheTicket() {
        scene.does(AS_ADA, Command.take()).does(CUSTOMER, Caring.praise("Thank you!"));
        assertThat(scene.history()).last().isEqualTo(new Praised(scene.now(), CUSTOMER, Set.of(ADA), "Thank you!"));
        assertThatThrownBy(() -> Scene.opened().does(CUSTOMER, Caring.praise("Who?")))
                .hasMessageContaining("praise of whoever has the ticket");
    }

    @Test
    void theCustomerRatesWhatIsFinishedFromOneToFive() {
        scene.does(AS_ADA, Command.take());
        assertThatThrownBy(() -> scene.does(CUSTOMER, Caring.rate(5, Optional.empty())))
                .hasMessageContaining("the CUSTOMER may rate a resolved or closed ticket");
        scene.does(AS_ADA, Command.resolve("Try again.")).does(CUSTOMER, Caring.rate(4, Optional.of("Slow.")));
        assertThat(scene.ticket().matter().rating()).contains(4);
        assertThatThrownBy(() -> scene.does(CUSTOMER, Caring.rate(6, Optional.empty())))
                .hasMessage("a rating of 6 is not known; allowed: 1 to 5");
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.rate(5, Optional.empty())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aLoggedCallIsAPublicReply() {
        scene.does(AS_ADA, Command.call(Duration.ofMinutes(3), "We spoke."));
        assertThat(scene.ticket().conversation().firstReply()).contains(scene.now());
        assertThat(scene.ticket().conversation().oldestUnanswered()).isEmpty();
        assertThat(scene.ticket().owner()).contains(ADA);
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.call(Duration.ofMinutes(-1), "We spoke.")))
                .hasMessage("a call cannot last PT-1M; allowed: zero or more");
    }

    @Test
    void commandsPrintAsTheCallsThatMadeThem() {
        assertThat(Caring.promise("call back", NOON)).hasToString("promise(\"call back\", 2026-03-02T12:00:00Z)");
        assertThat(Caring.rate(5, Optional.of("Perfect."))).hasToString("rate(5, \"Perfect.\")");
        assertThat(Command.call(Duration.ofMinutes(3), "We spoke.")).hasToString("call(PT3M, \"We spoke.\")");
        assertThat(Knowing.theme(new Theme("login"))).hasToString("theme(login)");
        assertThat(Caring.mood(Mood.UPSET, "loud")).hasToString("mood(UPSET, \"loud\")");
    }
}
