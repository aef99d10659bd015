package dev.helpline.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What holds for the rows of every ticket of the bundled log. */
class LogStoriesTest {

    private final List<LogTicket> tickets = Log.BUNDLED.tickets();

    @Test
    void ticketsStandTogetherInOrderOfOpening() {
        assertThat(tickets).extracting(LogTicket::opened).isSorted();
        assertThat(tickets).extracting(ticket -> ticket.first().ticket()).isSorted();
        assertThat(Log.BUNDLED.text().lines().skip(1).map(LogRow::parse).toList())
                .isEqualTo(Log.BUNDLED.rows().toList());
    }

    @Test
    void aTicketBeginsWithItsOpeningAndIsOpenedOnce() {
        assertThat(tickets).allSatisfy(ticket -> {
            assertThat(ticket.first().event()).isEqualTo("opened");
            assertThat(ticket.first().status()).isEqualTo("new");
            assertThat(ticket.first().agent()).isEmpty();
            assertThat(ticket.first().team()).isIn("front line", "billing");
            assertThat(ticket.rows().stream().filter(row -> row.is("opened"))).hasSize(1);
        });
    }

    @Test
    void timeNeverGoesBackNorStandsStill() {
        assertNeighbours((before, after) -> after.at().isAfter(before.at()));
    }

    @Test
    void everyRowIsTheLibrarysStandardWorkflowAtWork() {
        assertNeighbours(StandardSteps::allow);
    }

    @Test
    void movingChangesTheTeamAndFreesTheAgentAndNothingElseDoes() {
        assertNeighbours((before, after) -> after.is("moved") == !after.team().equals(before.team()));
        assertNeighbours((before, after) -> !after.is("moved") || after.agent().isEmpty());
        assertNeighbours((before, after) -> after.is("moved")
                || after.agent().equals(before.agent())
                || after.is("taken")
                || (before.agent().isEmpty() && after.isPublicAnswer()));
    }

    @Test
    void onlyPriorityRowsChangeThePriority() {
        assertNeighbours(
                (before, after) -> after.is("priority") == !after.priority().equals(before.priority()));
    }

    @Test
    void aTicketIsNewUntilSomebodyTouchesIt() {
        assertNeighbours((before, after) -> !before.status().equals("new")
                || after.status().equals("new") != (after.is("taken") || after.isPublicAnswer()));
    }

    @Test
    void closedIsLastUnlessReopened() {
        assertNeighbours((before, after) -> !before.is("closed") || after.is("reopened"));
    }

    @Test
    void aResolvedTicketIsClosedAfterFiveDaysOfSilence() {
        assertNeighbours((before, after) -> !after.is("closed")
                || (before.is("resolved") && before.at().plusDays(5).isBefore(after.at())));
        assertNeighbours((before, after) -> !after.is("closed")
                || after.at().isBefore(before.at().plusDays(5).plusHours(2)));
    }

    @Test
    void whoeverHasTheProblemAndWhatItIsNeverChanges() {
        assertNeighbours((before, after) -> Objects.equals(before.requester(), after.requester())
                && before.topic().equals(after.topic())
                && before.openedBy().equals(after.openedBy()));
    }

    private void assertNeighbours(BiPredicate<LogRow, LogRow> rule) {
        for (LogTicket ticket : tickets) {
            for (int index = 1; index < ticket.rows().size(); index++) {
                LogRow before = ticket.rows().get(index - 1);
                LogRow after = ticket.rows().get(index);
                assertThat(rule.test(before, after)).as("%s%n%s", before, after).isTrue();
            }
        }
    }
}
