package dev.helpline.benchmarks.rotation;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All seats of all weeks, as the solver knows them. */
@PlanningSolution
public final class TimefoldWeeks {

    /** Every seat. */
    @PlanningEntityCollectionProperty
    public List<TimefoldSeat> seats = new ArrayList<>();

    /** How good it is. */
    @PlanningScore
    public @Nullable HardMediumSoftLongScore score;

    /** For the solver, which copies solutions. */
    public TimefoldWeeks() {}

    TimefoldWeeks(Company company) {
        for (int week = 0; week < company.weeks(); week++) {
            for (int duty = 0; duty < company.duties(); duty++) {
                for (int seat = 0; seat < company.seats(); seat++) {
                    seats.add(new TimefoldSeat(seats.size(), company, week, duty, seat));
                }
            }
        }
    }
}
