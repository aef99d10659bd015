package dev.helpline.spi;

import static dev.helpline.ticket.Cast.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Cast;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.PriorityChanged;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Workflow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyCombinatorsTest {

    private static final LocalDate DAY = LocalDate.ofInstant(MORNING, ZoneOffset.UTC);

    private final Ticket ticket = new TicketOpened(
                    MORNING,
                    new Actor.Customer(Cast.SAM),
                    new TicketId("T-1"),
                    Cast.SAM,
                    "Cannot log in",
                    "It says no.",
                    Workflow.standard().initial(),
                    Priority.NORMAL,
                    Optional.empty())
            .ticket();

    /** One step a day, three in all. */
    private record Daily(String name) implements Policy {
        @Override
        public Optional<Step> next(Ticket ticket) {
            for (int day = 1; day <= 3; day++) {
                StepKey key = new StepKey(name, ticket.openedAt(), day);
                if (!ticket.hasTaken(key)) {
                    return Optional.of(new Step(
                            key,
                            ticket.openedAt().plus(Duration.ofDays(day)),
                            new StepAction.Tell(Audience.OWNER),
                            "day " + day));
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final Policy daily = new Daily("daily");

    @Test
    void withinASpanOfDatesWhatLiesBeforeIsNotCaughtUpWith() {
        Policy later = daily.during(DAY.plusDays(2), DAY.plusDays(4), ZoneOffset.UTC);
        assertThat(later.next(ticket)).map(Step::why).contains("day 2");
    }

    @Test
    void whatComesDueAfterTheSpanIsLeftAlone() {
        Policy early = daily.during(DAY, DAY.plusDays(1), ZoneOffset.UTC);
        assertThat(early.next(ticket)).isEmpty();
        assertThat(daily.during(DAY, DAY.plusDays(2), ZoneOffset.UTC).next(ticket))
                .map(Step::why)
                .contains("day 1");
    }

    @Test
    void aSpanIsNotEmpty() {
        assertThatThrownBy(() -> daily.during(DAY, DAY, ZoneOffset.UTC))
                .hasMessage("a policy from 2026-03-02 until 2026-03-02 would never hold;"
                        + " allowed: an end after the start");
    }

    @Test
    void anotherPolicyHoldsForOnePriority() {
        Policy switched = daily.butFor(Priority.HIGH, new Daily("urgent"));
        Ticket high =
                new PriorityChanged(MORNING, new Actor.Rule("any"), Priority.NORMAL, Priority.HIGH).appliedTo(ticket);
        assertThat(switched.next(ticket)).map(step -> step.key().rule()).contains("daily");
        assertThat(switched.next(high)).map(step -> step.key().rule()).contains("urgent");
    }

    @Test
    void combinatorsPrintAsTheCallsThatMadeThem() {
        assertThat(daily.butFor(Priority.HIGH, new Daily("urgent")).during(DAY, DAY.plusDays(1), ZoneOffset.UTC))
                .hasToString("daily.butFor(high, urgent).during(2026-03-02, 2026-03-03, Z)");
        assertThat(daily.or(new Daily("other")).unless("it is late", any -> false))
                .hasToString("daily.or(other).when(\"not it is late\")");
    }
}
