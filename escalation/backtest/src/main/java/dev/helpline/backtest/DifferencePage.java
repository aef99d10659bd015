package dev.helpline.backtest;

import static dev.helpline.backtest.Figures.share;
import static dev.helpline.backtest.Figures.shift;
import static dev.helpline.backtest.Figures.words;

import dev.helpline.backtest.Difference.ActionChange;
import dev.helpline.backtest.Difference.GoalChange;
import java.time.Duration;
import java.util.List;

/** The text form of a difference. */
final class DifferencePage {

    private final StringBuilder text = new StringBuilder();

    private DifferencePage() {}

    static String of(Difference difference) {
        DifferencePage page = new DifferencePage();
        page.head(difference);
        page.line("What would be done otherwise");
        difference.actions().forEach(page::action);
        if (difference.actions().isEmpty()) {
            page.line("  nothing: neither policy would have done anything");
        }
        page.line("");
        if (!difference.goals().isEmpty()) {
            page.line("What would be late otherwise");
            difference.goals().forEach(page::goal);
            page.line("");
        }
        return page.text.toString();
    }

    private void head(Difference difference) {
        Report after = difference.after();
        line("Two policies on %s", after.log());
        line("  the first:  %s", difference.before().policy());
        line("  the second: %s", after.policy());
        line("");
        line(
                "%,d of %,d cases (%s) would have gone otherwise.",
                difference.changed(), after.cases(), share(difference.changed(), after.cases()));
        line("");
    }

    private void action(ActionChange change) {
        line("  %s", change.action());
        only("under the second only", change.onlyAfter(), change.gained());
        only("under the first only", change.onlyBefore(), change.lost());
        long both = change.earlier() + change.later() + change.same();
        if (both > 0) {
            line(
                    "    %,6d cases under both: %,d earlier under the second, %,d later, %,d at the same time%s",
                    both, change.earlier(), change.later(), change.same(), onAverage(change.meanShift()));
        }
    }

    private static String onAverage(Duration later) {
        String shift = shift(later);
        return shift.isEmpty() ? "" : "; " + shift + " on average";
    }

    private void only(String when, long cases, List<String> examples) {
        if (cases > 0) {
            line("    %,6d cases %s, such as %s", cases, when, String.join(", ", examples));
        }
    }

    private void goal(GoalChange goal) {
        line(
                "  %s: %,d late under the first, %,d under the second; %,d newly late, %,d no longer",
                goal.goal(), goal.lateBefore(), goal.lateAfter(), goal.newlyLate(), goal.noLongerLate());
    }

    private void line(String format, Object... values) {
        text.append(words(format, values)).append('\n');
    }
}
