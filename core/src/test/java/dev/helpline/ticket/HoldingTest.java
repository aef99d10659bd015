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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A ticket may be on hold until a date, and forgets the date when it is on hold no longer. */
class HoldingTest {

    private static final Instant FRIDAY = MORNING.plus(Duration.ofDays(4));

    private final Scene scene = Scene.opened().does(AS_ADA, Command.take());

    private Hold hold() {
        return scene.ticket().arrangements().hold().orElseThrow();
    }

    @Test
    void aTicketIsOnHoldUntilADateForAReason() {
        scene.does(AS_ADA, Command.hold(FRIDAY, "a part"));
        assertThat(scene.ticket().category()).isEqualTo(Category.ON_HOLD);
        assertThat(hold()).isEqualTo(new Hold(scene.now(), FRIDAY, "a part"));
    }

    @Test
    void aSpanOfTimeIsCountedFromNowOn() {
        scene.does(AS_ADA, Command.hold(Duration.ofDays(2), "a part"));
        assertThat(hold().until()).isEqualTo(scene.now().plus(Duration.ofDays(2)));
    }

    @Test
    void aTicketThatIsOnHoldGetsAnotherDateAndStaysWhereItIs() {
        scene.does(AS_ADA, Command.act(Action.HOLD)).does(AS_ADA, Command.hold(FRIDAY, "a part"));
        Instant since = scene.ticket().categorySince();
        scene.does(AS_BOB, Command.hold(FRIDAY.plusSeconds(1), "the right part"));
        assertThat(hold()).isEqualTo(new Hold(scene.now(), FRIDAY.plusSeconds(1), "the right part"));
        assertThat(scene.ticket().categorySince()).isEqualTo(since);
    }

    @Test
    void whoeverHoldsATicketThatNobodyOwnsOwnsIt() {
        Scene mine = Scene.opened().does(AS_ADA, Command.take());
        assertThat(mine.does(AS_BOB, Command.hold(FRIDAY, "a part")).ticket().owner())
                .contains(ADA);
        assertThatThrownBy(() -> Scene.opened().does(AS_ADA, Command.hold(FRIDAY, "a part")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot HOLD ticket T-1 as AGENT while it is new; allowed: [");
    }

    @Test
    void theDateIsForgottenWhenWorkGoesOnOrIsDone() {
        List<Command> ends = List.of(
                Command.act(Action.RESUME),
                Command.reply("Here it is."),
                Command.resolve("Here it is."),
                Command.escalate(Cast.DATABASE, "a slow query"));
        for (Command end : ends) {
            Scene held = Scene.opened().does(AS_ADA, Command.take()).does(AS_ADA, Command.hold(FRIDAY, "a part"));
            assertThat(held.does(AS_ADA, end).ticket().arrangements())
                    .as("%s", end)
                    .isEqualTo(Arrangements.NONE);
        }
    }

    @Test
    void theDateIsKeptWhileTheCustomerWritesAndWhenItHasPassed() {
        scene.does(AS_ADA, Command.hold(Duration.ofSeconds(1), "a part")).does(CUSTOMER, Command.write("Hello?"));
        assertThat(hold().until()).isBefore(scene.now());
    }

    @Test
    void aHoldWithoutADateForgetsNothingAndSaysNothing() {
        scene.does(AS_ADA, Command.act(Action.HOLD));
        assertThat(scene.ticket().arrangements().hold()).isEmpty();
    }

    @Test
    void aDateThatIsPastOrTooFarAwayIsRefused() {
        Instant now = scene.now().plus(Duration.ofMinutes(1));
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.hold(now, "a part")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot HOLD ticket T-1 as AGENT while it is open; allowed: until an instant after " + now
                        + ", at most 3650 days later, not until " + now);
        Instant last = scene.now().plus(Duration.ofMinutes(1)).plus(Hold.LONGEST);
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.hold(last.plusNanos(1), "a part")))
                .hasMessageContaining("at most 3650 days later, not until " + last.plusNanos(1));
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.hold(Duration.ZERO, "a part")))
                .hasMessageEndingWith("allowed: for more than no time, at most 3650 days, not PT0S");
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.hold(Duration.ofSeconds(Long.MAX_VALUE), "a part")))
                .isInstanceOf(RefusedException.class);
        assertThat(scene.ticket().category()).isEqualTo(Category.OPEN);
        scene.does(AS_ADA, Command.hold(Hold.LONGEST, "a part"));
    }

    @Test
    void aReasonMayHave200CharactersAndNotOneMore() {
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.hold(FRIDAY, "x".repeat(201))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reason of a hold has 201 characters; at most 200 are allowed");
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.hold(FRIDAY, " ")))
                .hasMessage("the reason of a hold must not be blank");
        assertThat(scene.does(AS_ADA, Command.hold(FRIDAY, "x".repeat(200)))
                        .ticket()
                        .category())
                .isEqualTo(Category.ON_HOLD);
    }

    @Test
    void aCustomerAndAPolicyHoldNothing() {
        assertThatThrownBy(() -> scene.does(CUSTOMER, Command.hold(FRIDAY, "a holiday")))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("cannot HOLD ticket T-1 as CUSTOMER while it is open");
        assertThatThrownBy(() -> scene.does(new Actor.Rule("any rule"), Command.hold(FRIDAY, "a holiday")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aClosedTicketIsNotHeld() {
        scene.does(AS_ADA, Command.resolve("Try again.")).does(CUSTOMER, Command.act(Action.CLOSE));
        assertThatThrownBy(() -> scene.does(AS_ADA, Command.hold(FRIDAY, "a part")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot HOLD ticket T-1 as AGENT while it is closed");
    }

    @Test
    void whereHoldingLeadsToNoHoldADateIsRefused() {
        Status open = Workflow.standard().status("open").orElseThrow();
        Status parked = new Status("parked", Category.WAITING_ON_CUSTOMER);
        Workflow parking = Workflow.standard()
                .without("open", Action.HOLD)
                .with(
                        new Transition(open, Action.HOLD, parked, Set.of(Role.AGENT)),
                        new Transition(parked, Action.RESUME, open, Set.of(Role.AGENT)));
        Scene odd = Scene.under(parking).does(AS_ADA, Command.take());
        assertThatThrownBy(() -> odd.does(AS_ADA, Command.hold(FRIDAY, "a part")))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "cannot HOLD ticket T-1 as AGENT while it is open; allowed: a date where HOLD leads to a status"
                                + " that is ON_HOLD, not to parked");
    }
}
