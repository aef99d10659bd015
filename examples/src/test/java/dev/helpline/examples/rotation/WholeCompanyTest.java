package dev.helpline.examples.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Standing;
import dev.helpline.rotation.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeCompanyTest {

    private static final Rota ROTA = WholeCompany.rota();

    @Test
    void every_seat_is_taken_and_no_rule_is_broken() {
        assertThat(ROTA.gaps()).isEmpty();
        assertThat(ROTA.violations()).isEmpty();
    }

    @Test
    void everybody_serves_at_the_front_line() {
        assertThat(ROTA.ledger().standings()).allMatch(standing -> served(standing) > 0);
    }

    @Test
    void the_newcomer_shadows_twice_and_then_never_serves_alone_at_first() {
        List<Turn.Part> parts = ROTA.shifts().stream()
                .flatMap(shift -> shift.turns().stream())
                .filter(turn -> turn.agent().id().equals("xena"))
                .map(Turn::part)
                .limit(4)
                .toList();
        assertThat(parts).containsExactly(Turn.Part.SHADOWING, Turn.Part.SHADOWING, Turn.Part.PAIRED, Turn.Part.PAIRED);
    }

    private static long served(Standing standing) {
        return standing.served();
    }
}
