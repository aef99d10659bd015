package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Agent;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of every swap that a rota allows, whatever its duties, stints, people and limits. */
@Domain(CompanyDomain.class)
@Domain(DomainContext.Global.class)
final class SwapLawsTest {

    private static final int TRIES = 200;

    @Property(tries = TRIES, maxDiscardRatio = 20)
    void aSwapUndoneIsAsIfItHadNeverBeen(@ForAll Rotation rotation, @ForAll @IntRange(max = 9_999) int which) {
        Rota rota = rotation.plan(MARCH_2, MARCH_2.plusWeeks(4));
        Swap swap = allowed(rota, which);
        assertThat(rota.swapped(swap).swapped(swap.reversed())).isEqualTo(rota);
    }

    @Property(tries = TRIES, maxDiscardRatio = 20)
    void aSwapThatIsAllowedBreaksNoRule(@ForAll Rotation rotation, @ForAll @IntRange(max = 9_999) int which) {
        Rota rota = rotation.plan(MARCH_2, MARCH_2.plusWeeks(4));
        assertThat(rota.swapped(allowed(rota, which)).violations()).isEmpty();
    }

    /** Some swap between two people, of any two of their turns. */
    private static Swap allowed(Rota rota, int which) {
        record Served(Shift shift, Agent agent) {}
        List<Served> all = new ArrayList<>();
        rota.shifts().forEach(shift -> shift.agents().forEach(agent -> all.add(new Served(shift, agent))));
        Assume.that(!all.isEmpty());
        Served one = all.get(which % all.size());
        for (int i = 1; i < all.size(); i++) {
            Served other = all.get((which + which / 7 + i) % all.size());
            Swap swap = new Swap(
                    one.agent(),
                    one.shift().duty(),
                    one.shift().span().startInclusive(),
                    other.agent(),
                    other.shift().duty(),
                    other.shift().span().startInclusive());
            if (!one.agent().is(other.agent()) && rota.refusal(swap).isEmpty()) {
                return swap;
            }
        }
        Assume.that(false);
        throw new IllegalStateException("no swap is allowed");
    }
}
