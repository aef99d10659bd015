package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.ADA;
import static dev.helpline.rotation.Desks.ALAN;
import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.GRACE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Desk;
import dev.helpline.spi.TicketStore;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets the next ticket. */
final class DispatchTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Rota ROTA = MONDAYS.covering(FRONT_LINE)
            .seats(3)
            .among(Person.of(ADA), Person.of(ALAN), Person.of(GRACE).share(2))
            .plan(MARCH_2, 2);
    private static final Ticket TICKET = ticket();

    /**
     * What a test says of everybody.
     *
     * @param full who has no room
     * @param given how many tickets each was given
     * @param last when each was given one last, in seconds before noon
     * @param upset who had a confrontation lately
     * @param owner who knows the customer
     */
    private record Said(
            Set<String> full,
            Map<String, Integer> given,
            Map<String, Long> last,
            Set<String> upset,
            Optional<Agent> owner)
            implements Workload {

        @Override
        public int openTickets(Agent agent) {
            return 0;
        }

        @Override
        public boolean hasRoom(Agent agent) {
            return !full.contains(agent.id());
        }

        @Override
        public Optional<Instant> lastGiven(Agent agent) {
            return Optional.ofNullable(last.get(agent.id())).map(NOON::minusSeconds);
        }

        @Override
        public int givenSince(Agent agent, Instant startInclusive) {
            return given.getOrDefault(agent.id(), 0);
        }

        @Override
        public int confrontationsSince(Agent agent, Instant startInclusive) {
            return upset.contains(agent.id()) ? 1 : 0;
        }

        @Override
        public Optional<Agent> formerOwner(Requester requester) {
            return owner;
        }
    }

    @Test
    void whoeverWasGivenFewestForTheirShareComesFirst() {
        Said said = said(Set.of(), Map.of("ada", 2, "alan", 3, "grace", 4), Map.of());
        assertThat(ROTA.pick(TICKET, NOON, said)).contains(GRACE);
    }

    @Test
    void ofEqualsWhoeverWasGivenOneLongestAgoComesFirst() {
        Said said = said(Set.of("grace"), Map.of("ada", 2, "alan", 2), Map.of("ada", 100L, "alan", 200L));
        assertThat(ROTA.pick(TICKET, NOON, said)).contains(ALAN);
    }

    @Test
    void whoeverHasNoRoomIsNotAsked() {
        Said said = said(Set.of("ada", "alan", "grace"), Map.of(), Map.of());
        assertThat(ROTA.pick(TICKET, NOON, said)).isEmpty();
    }

    @Test
    void whoeverHadAConfrontationLatelyIsPassedOver() {
        Said said = new Said(Set.of(), Map.of("alan", 9), Map.of(), Set.of("ada", "grace"), Optional.empty());
        assertThat(ROTA.pick(TICKET, NOON, said)).contains(ALAN);
    }

    @Test
    void whenEverybodyHadAConfrontationSomebodyIsAskedAllTheSame() {
        Said said = new Said(Set.of(), Map.of(), Map.of(), Set.of("ada", "alan", "grace"), Optional.empty());
        assertThat(ROTA.pick(TICKET, NOON, said)).isPresent();
    }

    @Test
    void theFormerOwnerComesFirstIfTheHostWantsIt() {
        Said said = new Said(Set.of(), Map.of("alan", 9), Map.of(), Set.of(), Optional.of(ALAN));
        assertThat(ROTA.dispatching().toFormerOwners().pick(TICKET, NOON, said)).contains(ALAN);
        assertThat(ROTA.pick(TICKET, NOON, said)).contains(GRACE);
    }

    @Test
    void nobodyIsPickedForATeamWithoutDuty() {
        assertThat(ROTA.pick(TICKET, Instant.parse("2026-06-01T12:00:00Z"), said(Set.of(), Map.of(), Map.of())))
                .isEmpty();
    }

    private static Said said(Set<String> full, Map<String, Integer> given, Map<String, Long> last) {
        return new Said(full, given, last, Set.of(), Optional.empty());
    }

    private static Ticket ticket() {
        return Desk.on(TicketStore.inMemory())
                .withTeams(FRONT_LINE)
                .from(new Requester("kim", "Kim", "kim@example.org"))
                .open("Cannot log in", "It says: too many connections.");
    }
}
