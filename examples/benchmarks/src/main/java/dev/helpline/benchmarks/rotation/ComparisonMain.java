package dev.helpline.benchmarks.rotation;

import dev.helpline.rotation.Certificate;
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
import java.util.function.Supplier;

/** Plans three companies in several ways, has one judge look at all of them, and prints tables for README.md. */
public final class ComparisonMain {

    private static final int RUNS = 5;

    /** Processor time of this thread alone: every planner here uses one, and machines have other things to do. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ComparisonMain() {}

    /**
     * Runs for about a minute.
     *
     * @param args none; or {@code timefold} and a number of seconds, to let Timefold plan each company for that long
     *     and nothing else
     */
    public static void main(String[] args) {
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
        System.out.println("| company | certificate | seats moved by a repair | by planning afresh | repair, s |");
        System.out.println("|---|---|---|---|---|");
        companies.forEach(company -> System.out.println(afterwards(company)));
        System.out.println();
        growth();
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
        Certificate certificate = rota.certificate();
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
                "| %s | %s | %d | %,d | %.3f |",
                company.name(),
                certificate,
                rota.difference(rota.repair(changed, now)).size(),
                rota.difference(changed.plan(Company.START, company.weeks())).size(),
                seconds);
    }

    private static void growth() {
        System.out.println("| people | weeks | seats a week | plan, s | times the row before |");
        System.out.println("|---|---|---|---|---|");
        double before = 0;
        int runs = 3;
        for (int[] size : new int[][] {{250, 52}, {500, 52}, {1_000, 52}, {1_000, 104}, {1_000, 208}, {1_000, 520}}) {
            Company company = Company.of("growth", size[0], size[1], 5, size[0] / 50, 2);
            Rotation rotation = company.rotation();
            double seconds = median(RUNS, () -> rotation.plan(Company.START, company.weeks()));
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %d | %d | %.2f | %s |%n",
                    size[0],
                    size[1],
                    company.duties() * company.seats(),
                    seconds,
                    before == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / before));
            before = seconds;
        }
    }

    private static double median(int runs, Supplier<Object> work) {
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            work.get();
            seconds[run] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }
}
