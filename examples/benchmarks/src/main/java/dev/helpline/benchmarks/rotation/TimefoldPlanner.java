package dev.helpline.benchmarks.rotation;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;

/** Timefold Solver as it comes, for a given time: nothing is tuned. */
record TimefoldPlanner(Duration limit) implements Planner {

    @Override
    public Seating plan(Company company) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldWeeks.class)
                .withEntityClasses(TimefoldSeat.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withRandomSeed(0L)
                .withTerminationSpentLimit(limit);
        TimefoldWeeks solved =
                SolverFactory.<TimefoldWeeks>create(config).buildSolver().solve(new TimefoldWeeks(company));
        Seating seating = new Seating(company);
        for (TimefoldSeat seat : solved.seats) {
            if (seat.person != null) {
                seating.seat(seat.week, seat.duty, seat.seat, seat.person);
            }
        }
        return seating;
    }
}
