package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Desks.people;

import dev.helpline.spi.Roster;
import dev.helpline.testkit.HelplineDomain;
import dev.helpline.testkit.RosterContract;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A rota keeps every law of a roster, for teams that it serves. */
final class RotaRosterTest implements RosterContract {

    private static final Teams TEAMS = HelplineDomain.teams();
    private static final Rota ROTA = rota();

    @Override
    public Roster roster() {
        return ROTA;
    }

    @Override
    public Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, 30 * 7 * 24 * 3600L)
                .map(ROTA.span().startInclusive()::plusSeconds);
    }

    private static Rota rota() {
        List<Team> teams = List.copyOf(TEAMS.all());
        List<Duty> duties = IntStream.range(0, 2 * teams.size())
                .mapToObj(i -> MONDAYS.covering(teams.get(i / 2)).named("duty " + i))
                .toList();
        return Rotation.of(duties, people(List.of(1, 2, 1, 3, 1, 1, 2, 1, 1, 1)))
                .plan(MARCH_2, 26);
    }
}
