package dev.helpline.backtest;

import java.time.Duration;
import java.util.List;

/**
 * What one policy would have made of a log that another would not. A value; it prints as a page a manager can read, and
 * writes itself as JSON.
 *
 * @param before the report under the policy that is compared with
 * @param after the report under the policy that is tried
 * @param changed for how many cases the two would have done different things, or the same at different times
 * @param actions what either would have done, by action; an action is the same whatever rule asks for it
 * @param goals how the goals came out that both have, or either; goals are the same if they are called the same
 */
public record Difference(
        Report before, Report after, long changed, List<ActionChange> actions, List<GoalChange> goals) {

    /** How many cases are named at most as examples. */
    public static final int EXAMPLES = 3;

    /** Takes copies. */
    public Difference {
        actions = List.copyOf(actions);
        goals = List.copyOf(goals);
    }

    /**
     * What becomes of one action, counted in cases and by when it is first taken on each.
     *
     * @param action what is done, in words
     * @param onlyBefore on how many cases it would be taken no more
     * @param onlyAfter on how many cases it would be taken newly
     * @param earlier on how many cases both would take it, the second one earlier
     * @param later on how many cases both would take it, the second one later
     * @param same on how many cases both would take it at one instant
     * @param meanShift how much later the second one would take it on average, of those both would; negative if earlier
     * @param lost the first {@value #EXAMPLES} cases on which it would be taken no more
     * @param gained the first {@value #EXAMPLES} cases on which it would be taken newly
     */
    public record ActionChange(
            String action,
            long onlyBefore,
            long onlyAfter,
            long earlier,
            long later,
            long same,
            Duration meanShift,
            List<String> lost,
            List<String> gained) {

        /** Takes copies. */
        public ActionChange {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
        }
    }

    /**
     * What becomes of one goal.
     *
     * @param goal what it is called
     * @param lateBefore how many cases are late under the first policy
     * @param lateAfter how many cases are late under the second policy
     * @param newlyLate how many are late under the second only; a case the first has no such goal for counts
     * @param noLongerLate how many are late under the first only
     */
    public record GoalChange(String goal, long lateBefore, long lateAfter, long newlyLate, long noLongerLate) {}

    /**
     * The difference as JSON, in UTF-8, with the components' names as keys, durations and instants in ISO-8601.
     *
     * @return one object, indented
     */
    public String toJson() {
        return ReportJson.of(this);
    }

    /**
     * The second report as a web page in one file, with what is different in it.
     *
     * @return an HTML document, which is well-formed XML too
     */
    public String toHtml() {
        return ReportHtml.of(this);
    }

    /** The difference as a page of text that a manager can read. */
    @Override
    public String toString() {
        return DifferencePage.of(this);
    }
}
