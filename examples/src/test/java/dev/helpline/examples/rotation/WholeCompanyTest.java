package dev.helpline.examples.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.rotation.Ledger;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Shift;
import dev.helpline.rotation.Turn;
import dev.helpline.ticket.Agent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the recipe promises. */
class WholeCompanyTest {

    private final Rota rota = WholeCompany.rota();

    @Test
    void everybody_takes_a_stint_at_the_front_line_within_half_a_year_makers_too() {
        for (Person person : rota.rotation().people()) {
            assertThat(shifts("front line").filter(shift -> shift.agents().contains(person.agent())))
                    .as(person.agent().name())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void nobody_ends_a_whole_stint_from_their_share() {
        assertThat(rota.ledger().standings())
                .allSatisfy(standing -> assertThat(Math.abs(standing.credit())).isLessThan(20 * Ledger.TURN));
    }

    @Test
    void a_newcomers_first_stint_begins_within_two_weeks_of_their_joining() {
        for (String id : List.of("juno", "karl")) {
            Shift first = shifts("front line")
                    .filter(shift ->
                            shift.agents().stream().anyMatch(agent -> agent.id().equals(id)))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.span().startInclusive())
                    .isBetween(Instant.parse("2026-04-06T07:00:00Z"), Instant.parse("2026-04-13T07:00:00Z"));
        }
    }

    @Test
    void the_front_line_is_never_empty_and_no_rule_is_broken() {
        assertThat(rota.gaps()).isEmpty();
        assertThat(rota.violations()).isEmpty();
    }

    @Test
    void clinic_hours_are_given_by_makers_alone() {
        assertThat(shifts("clinic").flatMap(shift -> shift.agents().stream()).map(Agent::name))
                .allMatch(name -> name.matches(".*\\((engineering|design|operations|product)\\)"));
    }

    @Test
    void a_newcomers_first_stint_is_beside_somebody_experienced_and_the_next_is_not() {
        for (String id : List.of("juno", "karl")) {
            List<Turn.Part> parts = shifts("front line")
                    .flatMap(shift -> shift.turns().stream())
                    .filter(turn -> turn.agent().id().equals(id))
                    .map(Turn::part)
                    .toList();
            assertThat(parts.subList(0, 2)).containsOnly(Turn.Part.PAIRED);
            assertThat(parts.subList(2, parts.size())).containsOnly(Turn.Part.SERVING);
        }
    }

    @Test
    void pictures_and_calendars_are_written(@TempDir Path folder) throws IOException {
        WholeCompany.write(rota, folder);
        assertThat(folder.resolve("rota.svg")).content().startsWith("<svg ").contains("Edith (chief executive)");
        assertThat(folder.resolve("ledger.svg")).content().contains("mentoring");
        for (Person person : rota.rotation().people()) {
            assertThat(folder.resolve(person.agent().id() + ".ics")).content().contains("BEGIN:VEVENT");
        }
    }

    private Stream<Shift> shifts(String duty) {
        return rota.shifts().stream().filter(shift -> shift.duty().equals(duty));
    }
}
