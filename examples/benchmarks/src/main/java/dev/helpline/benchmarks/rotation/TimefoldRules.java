package dev.helpline.benchmarks.rotation;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.loadBalance;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.math.BigDecimal;

/** Rest is hard, filled seats come next, then even loads, by the solver's own measure of these. */
public final class TimefoldRules implements ConstraintProvider {

    private static final BigDecimal THOUSANDTHS = BigDecimal.valueOf(1_000);

    /** For the solver. */
    public TimefoldRules() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEachUniquePair(
                            TimefoldSeat.class, equal(seat -> seat.person), filtering(TimefoldSeat::isTooSoonFor))
                    .penalize(HardMediumSoftLongScore.ONE_HARD)
                    .asConstraint("rest"),
            factory.forEachIncludingUnassigned(TimefoldSeat.class)
                    .filter(seat -> seat.person == null)
                    .penalize(HardMediumSoftLongScore.ONE_MEDIUM)
                    .asConstraint("gaps"),
            factory.forEach(TimefoldSeat.class)
                    .groupBy(loadBalance(seat -> seat.person, seat -> seat.weight))
                    .penalizeLong(
                            HardMediumSoftLongScore.ONE_SOFT,
                            loads -> loads.unfairness().multiply(THOUSANDTHS).longValue())
                    .asConstraint("even loads")
        };
    }
}
