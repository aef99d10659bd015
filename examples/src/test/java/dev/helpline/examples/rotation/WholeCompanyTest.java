package dev.helpline.examples.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Turn;
import dev.helpline.ticket.Agent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<String> serving = ROTA.shifts().stream()
                .filter(shift -> shift.duty().equals("front line"))
                .flatMap(shift -> shift.agents().stream())
                .map(Agent::id)
                .collect(Collectors.toSet());
        assertThat(serving).hasSameSizeAs(ROTA.rotation().people());
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
}
