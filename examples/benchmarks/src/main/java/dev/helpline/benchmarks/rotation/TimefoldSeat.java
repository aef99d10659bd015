package dev.helpline.benchmarks.rotation;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One seat of one week, and whom the solver has put there. */
@PlanningEntity
public final class TimefoldSeat {

    /** Tells seats apart. */
    @PlanningId
    public int id;

    int week;
    int duty;
    int seat;
    int weight;
    int rest;

    /** Whoever is there and knows the duty. */
    @ValueRangeProvider
    public List<Integer> able = List.of();

    /** Nobody at first. */
    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Integer person;

    /** For the solver, which copies seats. */
    public TimefoldSeat() {}

    TimefoldSeat(int id, Company company, int week, int duty, int seat) {
        this.id = id;
        this.week = week;
        this.duty = duty;
        this.seat = seat;
        this.weight = company.weight(week);
        this.rest = company.rest();
        this.able = java.util.stream.IntStream.range(0, company.people())
                .filter(someone -> company.isAble(someone, duty, week))
                .boxed()
                .toList();
    }

    boolean isTooSoonFor(TimefoldSeat other) {
        return Math.abs(week - other.week) <= rest;
    }
}
