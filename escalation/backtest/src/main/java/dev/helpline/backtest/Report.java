package dev.helpline.backtest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a log holds, and what a policy would have made of it. A value; it prints as a page a manager can read, and writes
 * itself as JSON and as a web page.
 *
 * @param log the file that was read
 * @param policy the policy that was watching, as the calls that made it
 * @param zone the zone of the log's wall clock, in which days and hours are told
 * @param cases how many cases the log has
 * @param events how many rows were understood
 * @param first when the first case was opened; empty for a log without cases
 * @param last when the last thing happened
 * @param rejectedRows how many rows were not understood; they change no other figure
 * @param rejected the first {@value #MAX_LISTED} of them
 * @param clampedRows how many rows were saved earlier than what stands before them in their case, and were taken for as late
 * @param statuses how often each status was saved, by the log's own names
 * @param hoursByCategory elapsed hours the cases spent in each category, up to the last row of each
 * @param teamHandoffs how often a case went from one known team to another
 * @param bounced how many cases came straight back: from a team to another and to the first again
 * @param reopened how many cases were reopened at least once
 * @param finished how many cases were resolved or closed in the end
 * @param firstLine how many of those had been with a team and never left the first tier; empty where the mapping names
 *     no tiers
 * @param tiers cases and hours by tier; none where the mapping names no tiers
 * @param teams cases by team, most first, at most {@value #MAX_LISTED}
 * @param people cases by assignee, most first, at most {@value #MAX_LISTED}
 * @param goals how the policy's goals came out, by goal and priority
 * @param steps what the policy would have done, most often first
 * @param arrivals cases opened by weekday and hour, 24 a day
 */
public record Report(
        String log,
        String policy,
        ZoneId zone,
        long cases,
        long events,
        Optional<Instant> first,
        Optional<Instant> last,
        long rejectedRows,
        List<RejectedRow> rejected,
        long clampedRows,
        Map<String, Long> statuses,
        Map<String, Double> hoursByCategory,
        long teamHandoffs,
        long bounced,
        long reopened,
        long finished,
        Optional<Long> firstLine,
        List<Tier> tiers,
        List<Load> teams,
        List<Load> people,
        List<GoalResult> goals,
        List<StepResult> steps,
        Map<DayOfWeek, List<Long>> arrivals) {

    /** How many rejected rows, teams and people are listed at most. */
    public static final int MAX_LISTED = 100;

    /** Takes copies. */
    public Report {
        rejected = List.copyOf(rejected);
        statuses = inOrder(statuses);
        hoursByCategory = inOrder(hoursByCategory);
        arrivals = inOrder(arrivals);
        tiers = List.copyOf(tiers);
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        goals = List.copyOf(goals);
        steps = List.copyOf(steps);
    }

    /**
     * A tier's share of the work.
     *
     * @param tier which, 1 for the front line
     * @param cases how many cases were on it at some time
     * @param hours elapsed hours unfinished cases were on it
     */
    public record Tier(int tier, long cases, double hours) {}

    /**
     * A team's or person's share of the work.
     *
     * @param name who
     * @param cases how many cases they had at some time
     */
    public record Load(String name, long cases) {}

    /**
     * How a goal came out. A case whose goal was judged more than once, because it was reopened, counts as it came out
     * last.
     *
     * @param goal the goal
     * @param priority the priority of the cases in the end
     * @param target how long it was allowed to take, in business time
     * @param met how many cases met it
     * @param late how many did not
     * @param unknown how many cannot be judged: the log's column for the resolution does not say when
     * @param meanSpent the mean business time spent by those that were judged
     */
    public record GoalResult(
            String goal, String priority, Duration target, long met, long late, long unknown, Duration meanSpent) {}

    /**
     * What a policy would have done.
     *
     * @param what the step in words
     * @param taken how often it would have been taken
     * @param alreadySo how often what it asks for was so already
     */
    public record StepResult(String what, long taken, long alreadySo) {}

    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static double hours(Duration time) {
        return Math.round(time.toSeconds() / 360.0) / 10.0;
    }

    /**
     * The report as JSON, in UTF-8, with the components' names as keys, durations and instants in ISO-8601.
     *
     * @return one object, indented
     */
    public String toJson() {
        return ReportJson.of(this);
    }

    /**
     * The report as a web page in one file, in UTF-8: no script, and nothing that is fetched from anywhere.
     *
     * @return an HTML document, which is well-formed XML too
     */
    public String toHtml() {
        return ReportHtml.of(this);
    }

    /** The report as a page of text that a manager can read. */
    @Override
    public String toString() {
        return ReportPage.of(this);
    }
}
