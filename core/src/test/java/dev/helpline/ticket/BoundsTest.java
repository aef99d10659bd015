package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void aTextMayHave65536CharactersAndNotOneMore() {
        Scene scene = Scene.opened().does(AS_ADA, Command.note("x".repeat(65_536)));
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.note("x".repeat(65_537))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a note has 65537 characters; at most 65536 are allowed");
        assertThat(scene.ticket().version()).isEqualTo(2);
    }

    @Test
    void aNameMayHave200CharactersAndNotOneMore() {
        assertThat(new Agent("a", "x".repeat(200), "c").name()).hasSize(200);
        assertThatThrownBy(() -> new Agent("a", "x".repeat(201), "c"))
                .hasMessage("an agent's name has 201 characters; at most 200 are allowed");
    }

    @Test
    void nothingIsBlank() {
        assertThatThrownBy(() -> new Requester("s", " ", "c")).hasMessage("a requester's name must not be blank");
        assertThatThrownBy(() -> Scene.opened().does(AS_ADA, Command.reply("\n")))
                .hasMessage("a reply must not be blank");
        assertThatThrownBy(() -> new TicketId("")).hasMessage("a ticket id must not be blank");
    }

    @Test
    void tiersPrioritiesAndStepsCountFromTheirFirst() {
        assertThatThrownBy(() -> Team.of("cellar", 0)).hasMessageContaining("tiers start at 1");
        assertThatThrownBy(() -> new Priority(0, "panic")).hasMessageContaining("1 is the most pressing");
        assertThatThrownBy(() -> new StepKey("rule", MORNING, -1)).hasMessageContaining("steps count from 0");
    }

    @Test
    void anAgentActsAsAgentOrLead() {
        assertThatThrownBy(() -> new Actor.Staff(ADA, Role.CUSTOMER)).hasMessageContaining("never as CUSTOMER");
    }

    @Test
    void aStepDoesNotFireBeforeItIsDue() {
        assertThatThrownBy(() -> new StepTaken(
                        MORNING, MORNING.minus(Duration.ofNanos(1)), new StepKey("rule", MORNING, 0), "tell OWNER"))
                .hasMessageContaining("cannot fire at")
                .hasMessageContaining("before it is due");
    }

    @Test
    void aHistoryBeginsWithItsOpeningAndHasOnlyOne() {
        List<Event> history = Scene.opened().history();
        assertThatThrownBy(() -> Ticket.of(List.of())).hasMessageContaining("begins with its opening");
        assertThatThrownBy(() -> Ticket.of(List.of(new NoteAdded(MORNING, AS_ADA, "first"))))
                .hasMessageContaining("begins with its opening");
        assertThatThrownBy(() -> Ticket.of(List.of(history.get(0), history.get(0))))
                .hasMessageContaining("is open already");
    }

    @Test
    void teamsHaveNamesOfTheirOwnAndAMisspeltOneIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> Teams.of(Cast.FRONT, Team.of("front line", 2)))
                .hasMessageContaining("two teams are called 'front line'");
        assertThatThrownBy(() -> Teams.of(Cast.FRONT, Cast.DATABASE).named("databse"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("there is no team 'databse'; teams: [front line, database]");
    }
}
