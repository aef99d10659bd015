package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.ADA;
import static dev.helpline.rotation.Desks.ALAN;
import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.GRACE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Agent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LedgerTest {

    @Test
    void somebodyWhoIsNotInItStandsAtZero() {
        assertThat(Ledger.empty().of(ADA)).isEqualTo(Standing.newcomer(ADA));
    }

    @Test
    void theOrderOfStandingsDoesNotMatter() {
        Standing ahead = standing(ADA, 400_000, 1);
        Standing behind = standing(ALAN, 600_000, 0);
        assertThat(new Ledger(List.of(behind, ahead))).isEqualTo(new Ledger(List.of(ahead, behind)));
    }

    @Test
    void aThirdOfATurnEachSumsToOneTurn() {
        Ledger ledger = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(ADA), Person.of(ALAN), Person.of(GRACE))
                .plan(MARCH_2, 1)
                .ledger();
        assertThat(ledger.standings().stream().map(Standing::accrued))
                .containsExactlyInAnyOrder(333_333L, 333_333L, 333_334L);
    }

    @Test
    void whoeverLeavesHandsTheirCreditBack() {
        Ledger ledger =
                new Ledger(List.of(standing(ADA, 800_001, 0), standing(ALAN, 600_000, 1), standing(GRACE, 599_999, 1)));
        assertThat(ledger.without(ADA))
                .isEqualTo(new Ledger(List.of(standing(ALAN, 1_000_001, 1), standing(GRACE, 999_999, 1))));
    }

    @Test
    void whenTheLastPersonLeavesNothingIsLeft() {
        Ledger ledger = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(ADA))
                .plan(MARCH_2, 3)
                .ledger();
        assertThat(ledger.without(ADA)).isEqualTo(Ledger.empty());
    }

    @Test
    void somebodyUnknownLeavesWithoutATrace() {
        Ledger ledger = new Ledger(List.of(standing(ADA, 1_000_000, 1)));
        assertThat(ledger.without(ALAN)).isEqualTo(ledger);
    }

    private static Standing standing(Agent agent, long accrued, int turns) {
        Optional<Instant> last = turns == 0 ? Optional.empty() : Optional.of(Instant.EPOCH);
        return Standing.of(agent, accrued, turns * Ledger.TURN, last);
    }
}
