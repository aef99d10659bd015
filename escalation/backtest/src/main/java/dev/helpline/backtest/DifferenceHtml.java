package dev.helpline.backtest;

import static dev.helpline.backtest.Figures.share;
import static dev.helpline.backtest.Figures.shift;
import static dev.helpline.backtest.Figures.words;
import static dev.helpline.backtest.Html.tag;
import static dev.helpline.backtest.HtmlTable.bar;
import static dev.helpline.backtest.HtmlTable.bars;
import static dev.helpline.backtest.HtmlTable.cell;
import static dev.helpline.backtest.HtmlTable.figure;
import static dev.helpline.backtest.HtmlTable.figureHead;
import static dev.helpline.backtest.HtmlTable.head;
import static dev.helpline.backtest.HtmlTable.table;

import dev.helpline.backtest.Difference.ActionChange;
import dev.helpline.backtest.Difference.GoalChange;
import java.util.List;

/** The part of a web page that says what another policy would have done. */
final class DifferenceHtml {

    private DifferenceHtml() {}

    static Html of(Difference difference) {
        long cases = difference.after().cases();
        double most = difference.actions().stream()
                .mapToLong(change -> change.onlyAfter() + change.onlyBefore())
                .max()
                .orElse(1);
        return tag("section")
                .of(
                        tag("h2").of("What is different from the other policy"),
                        tag("p").of(words(
                                "%,d of %,d cases (%s) would have gone otherwise.",
                                difference.changed(), cases, share(difference.changed(), cases))),
                        tag("details")
                                .of(
                                        tag("summary").of("The other policy"),
                                        tag("p", "policy")
                                                .of(difference.before().policy())),
                        tag("p").of(
                                        tag("span", "key met").of("cases under this policy only"),
                                        tag("span", "key late").of("cases under the other only")),
                        table(
                                List.of(
                                        head("action"),
                                        figureHead("this only"),
                                        figureHead("other only"),
                                        figureHead("both, this earlier"),
                                        figureHead("this later"),
                                        figureHead("at once"),
                                        figureHead("on average"),
                                        head("")),
                                difference.actions().stream()
                                        .map(change -> action(change, Math.max(1, most)))
                                        .toList()),
                        goals(difference.goals()));
    }

    private static Html action(ActionChange change, double most) {
        return tag("tr")
                .of(
                        cell(change.action()),
                        figure(words("%,d", change.onlyAfter())),
                        figure(words("%,d", change.onlyBefore())),
                        figure(words("%,d", change.earlier())),
                        figure(words("%,d", change.later())),
                        figure(words("%,d", change.same())),
                        figure(shift(change.meanShift())),
                        bars(bar("met", change.onlyAfter() / most), bar("late", change.onlyBefore() / most)));
    }

    private static Html goals(List<GoalChange> goals) {
        return table(
                List.of(
                        head("goal"),
                        figureHead("late under the other"),
                        figureHead("late under this"),
                        figureHead("newly late"),
                        figureHead("no longer late")),
                goals.stream()
                        .map(goal -> tag("tr")
                                .of(
                                        cell(goal.goal()),
                                        figure(words("%,d", goal.lateBefore())),
                                        figure(words("%,d", goal.lateAfter())),
                                        figure(words("%,d", goal.newlyLate())),
                                        figure(words("%,d", goal.noLongerLate()))))
                        .toList());
    }
}
