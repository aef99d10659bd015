package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_BOB;
import static dev.helpline.ticket.Cast.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KnowingTest {

    private static final Actor MAKER = new Actor.Maker(new Agent("max", "Max", "max@makers.example"));

    private final Scene scene = Scene.opened();

    @Test
    void evidenceThatWasAskedForIsMissingUntilItIsGiven() {
        scene.does(AS_ADA, Knowing.requireEvidence(Set.of("log", "recording")))
                .does(CUSTOMER, Knowing.giveEvidence("recording", "a film"));
        assertThat(scene.ticket().matter().evidence().missing()).containsExactly("log");
        scene.does(AS_ADA, Knowing.giveEvidence("log", "42 lines"));
        assertThat(scene.ticket().matter().evidence().missing()).isEmpty();
        assertThatThrownBy(() -> scene.does(AS_ADA, Knowing.requireEvidence(Set.of("log"))))
                .hasMessageContaining("kinds that were not asked for before, not [log]");
    }

    @Test
    void evidenceFromTheCustomerCountsAsWriting() {
        scene.does(AS_ADA, Command.ask("Do you have a log?")).does(CUSTOMER, Knowing.giveEvidence("log", "42 lines"));
        assertThat(scene.ticket().category()).isEqualTo(Category.OPEN);
        assertThat(scene.ticket().conversation().oldestUnanswered()).contains(scene.now());
    }

    @Test
    void themesComeAndGo() {
        Theme login = new Theme("login");
        scene.does(AS_ADA, Knowing.theme(login));
        assertThat(scene.ticket().matter().themes()).containsExactly(login);
        assertThatThrownBy(() -> scene.does(AS_BOB, Knowing.theme(login)))
                .hasMessageContaining("any theme but those it has, [login]");
        scene.does(AS_BOB, Knowing.dropTheme(login));
        assertThat(scene.ticket().matter().themes()).isEmpty();
        assertThatThrownBy(() -> scene.does(CUSTOMER, Knowing.theme(login))).isInstanceOf(RefusedException.class);
    }

    @Test
    void theMakersAnswerWhatTheyWereAskedAndNothingElse() {
        scene.does(AS_ADA, Knowing.askMakers("a retry button", "They click twice."));
        assertThat(scene.ticket().arrangements().requests())
                .containsExactly(new MakerRequest("a retry button", ADA, scene.now(), "They click twice."));
        assertThatThrownBy(() -> scene.does(MAKER, Knowing.answerRequest("a pony", "No.")))
                .hasMessageContaining("one of its unanswered requests, [\"a retry button\"]");
        scene.does(MAKER, Knowing.answerRequest("a retry button", "In spring."));
        assertThat(scene.ticket().arrangements().requests()).isEmpty();
        assertThat(scene.ticket().owner()).isEmpty();
        assertThatThrownBy(() -> scene.does(MAKER, Command.reply("In spring."))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> scene.does(MAKER, Command.take())).isInstanceOf(RefusedException.class);
    }

    @Test
    void aDuplicateIsClosedAndPointsAtTheOther() {
        TicketId other = new TicketId("T-2");
        Ticket ticket = scene.does(AS_ADA, Knowing.merge(other)).ticket();
        assertThat(ticket.category()).isEqualTo(Category.CLOSED);
        assertThat(ticket.matter().linked(Link.Kind.DUPLICATE_OF)).containsExactly(other);
        assertThat(ticket.owner()).contains(ADA);
        assertThatThrownBy(() -> scene.does(AS_ADA, Knowing.merge(other)))
                .hasMessageEndingWith("while it is closed; allowed: [REOPEN]");
        assertThatThrownBy(() -> Scene.opened().does(AS_ADA, Knowing.merge(new TicketId("T-1"))))
                .hasMessageContaining("not into itself");
    }
}
