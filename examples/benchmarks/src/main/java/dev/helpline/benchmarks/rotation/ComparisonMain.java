package dev.helpline.benchmarks.rotation;

import dev.helpline.rotation.Line;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Rotation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans three companies in several ways, has one judge look at all of them, and prints tables for README.md. */
public final class ComparisonMain {

    private static final int RUNS = 5;
    private static final int SEEDS = 9;

    /** Processor time of this thread alone: every planner here uses one, and machines have other things to do. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ComparisonMain() {}

    /**
     * Runs for about a minute.
     *
     * @param args {@code planners}; {@code growth} for what planning costs as companies and horizons grow; or {@code timefold} and a
     *     number of seconds, to let Timefold plan each company for that long
     */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("growth")) {
            growth();
            return;
        }
        List<Company> companies = List.of(Company.small(), Company.large(), Company.huge());
        Map<String, Planner> planners = new LinkedHashMap<>();
        if (args.length == 2 && args[0].equals("timefold")) {
            Planner timefold = new TimefoldPlanner(Duration.ofSeconds(Long.parseLong(args[1])));
            companies.forEach(company -> System.out.println(row(company, "Timefold, " + args[1] + " s", timefold, 1)));
            return;
        }
        planners.put("a list with overrides", Planner.list());
        planners.put("least recently served", Planner.leastRecent());
        planners.put("least loaded", Planner.leastLoaded());
        planners.put("**Helpline**", Planner.helpline());
        System.out.println(
                "| company | planned by | wrong seats | rest broken | gaps | weighted turns | holiday turns | s |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Company company : companies) {
            planners.forEach((name, planner) -> System.out.println(row(company, name, planner, RUNS)));
        }
        System.out.println();
        System.out.println("| company | certificates | seats moved by a repair | by planning afresh | repair, s |");
        System.out.println("|---|---|---|---|---|");
        companies.forEach(company -> System.out.println(afterwards(company)));
    }

    private static String row(Company company, String name, Planner planner, int runs) {
        List<Seating> plans = new ArrayList<>();
        double seconds = median(runs, () -> plans.add(planner.plan(company)));
        Seating.Verdict verdict = plans.get(0).judged();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,d | %,d | %d to %d | %d to %d | %.3f |",
                company.name(),
                name,
                verdict.wrong(),
                verdict.tired(),
                verdict.gaps(),
                verdict.least(),
                verdict.most(),
                verdict.fewest(),
                verdict.busiest(),
                seconds);
    }

    /** Somebody with a turn in the middle of the year falls ill for that week. */
    private static String afterwards(Company company) {
        Rotation rotation = company.rotation();
        Rota rota = rotation.plan(Company.START, company.weeks());
        int week = company.weeks() / 2;
        int person = company.seating(rota).at(week, 0, 0);
        Rotation changed = rotation.absent(Company.absence(person, week));
        var now = Company.START
                .plusWeeks(week)
                .atStartOfDay(java.time.ZoneOffset.UTC)
                .toInstant();
        double seconds = median(RUNS, () -> rota.repair(changed, now));
        return String.format(
                Locale.ROOT,
                "| %s | %s; %s | %d | %,d | %.3f |",
                company.name(),
                rota.certificate(),
                rota.certificate(Line.WEEKENDS_AND_HOLIDAYS),
                rota.difference(rota.repair(changed, now)).size(),
                rota.difference(changed.plan(Company.START, company.weeks())).size(),
                seconds);
    }

    /** Companies of one size need more improvement or less, so several are planned of each. */
    private static void growth() {
        System.out.println("| people | weeks | seats a week | plan, s | slowest, s | times the row before |");
        System.out.println("|---|---|---|---|---|---|");
        List<int[]> sizes = List.of(
                new int[] {125, 52},
                new int[] {250, 52},
                new int[] {500, 52},
                new int[] {1_000, 52},
                new int[] {1_000, 104},
                new int[] {1_000, 208},
                new int[] {1_000, 416},
                new int[] {1_000, 520});
        seconds(sizes.get(2)); // for the compiler
        seconds(sizes.get(2));
        double before = 0;
        for (int[] size : sizes) {
            double[] seconds = seconds(size);
            double median = seconds[SEEDS / 2];
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %d | %d | %.3f | %.3f | %s |%n",
                    size[0],
                    size[1],
                    seats(size) * 5,
                    median,
                    seconds[SEEDS - 1],
                    before == 0 ? "" : String.format(Locale.ROOT, "%.1f", median / before));
            before = median;
        }
    }

    /** What planning nine companies of a size costs, by seed, the fastest first. */
    private static double[] seconds(int[] size) {
        double[] seconds = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Company company = Company.of("growth", size[0], size[1], 5, seats(size), 2, seed);
            Rotation rotation = company.rotation();
            seconds[seed] = median(1, () -> rotation.plan(Company.START, company.weeks()));
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static int seats(int[] size) {
        return Math.max(1, size[0] / 50);
    }

    private static double median(int runs, Runnable work) {
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            work.run();
            seconds[run] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }
}
