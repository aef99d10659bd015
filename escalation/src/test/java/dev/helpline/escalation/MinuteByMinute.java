package dev.helpline.escalation;

import dev.helpline.escalation.Script.Happening;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One ticket under a ladder, minute by minute: right by inspection, and slow. It counts the minutes in which a clock runs,
 * and whenever a running clock has counted enough for a step that was not taken, takes it.
 */
final class MinuteByMinute {

    private final Plan plan;
    private final Script script;
    private final Gauge firstReply;
    private final Gauge resolution;
    private final Set<String> done = new HashSet<>();
    private final List<String> diary = new ArrayList<>();
    private Category category;
    private boolean critical;
    private boolean replied;

    private static final class Gauge {
        private final String name;
        private final Plan.Target measure;
        private int spent;

        private Gauge(String name, Plan.Target measure) {
            this.name = name;
            this.measure = measure;
        }
    }

    MinuteByMinute(Plan plan, Script script) {
        this.plan = plan;
        this.script = script;
        this.firstReply = new Gauge("first reply", plan.firstReply());
        this.resolution = new Gauge("resolution", plan.resolution());
        this.category = script.category();
    }

    /** Everything that was taken or judged up to a minute, inclusive. */
    List<String> diary(int until) {
        for (int minute = 0; minute <= until; minute++) {
            look(minute);
            for (Happening happening : script.happenings()) {
                if (happening.minute() == minute) {
                    happen(happening);
                    look(minute);
                }
            }
            for (Gauge gauge : List.of(firstReply, resolution)) {
                gauge.spent += runs(gauge) && plan.counts(script.at(minute)) ? 1 : 0;
            }
        }
        return diary;
    }

    private void look(int minute) {
        for (Gauge gauge : List.of(firstReply, resolution)) {
            List<Integer> amounts = Plan.Target.amounts(target(gauge));
            IntStream.range(0, amounts.size())
                    .boxed()
                    .filter(i -> runs(gauge) && gauge.spent >= amounts.get(i))
                    .sorted(Comparator.comparing(amounts::get))
                    .forEach(i -> take(gauge, i, minute));
        }
    }

    private void take(Gauge gauge, int index, int minute) {
        String step = gauge.name + " within " + Words.of(Duration.ofMinutes(target(gauge))) + " "
                + Plan.Target.WORDS.get(index);
        if (done.add(step)) {
            diary.add(Duration.ofMinutes(minute) + ": " + step);
        }
    }

    private boolean runs(Gauge gauge) {
        if (gauge.measure.paused().contains(category)) {
            return false;
        }
        return gauge == firstReply
                ? script.by().role() == Role.CUSTOMER && !replied && category != Category.CLOSED
                : category != Category.RESOLVED && category != Category.CLOSED;
    }

    private int target(Gauge gauge) {
        return critical ? gauge.measure.critical() : gauge.measure.target();
    }

    private void happen(Happening happening) {
        boolean finished = category.isFinished();
        boolean closed = category == Category.CLOSED;
        switch (happening.act()) {
            case REPLY -> {
                if (!replied && script.by().role() == Role.CUSTOMER) {
                    judge(firstReply, happening.minute());
                }
                replied = true;
            }
            case NOTE -> {}
            case WAIT -> category = Category.WAITING_ON_CUSTOMER;
            case HOLD -> category = Category.ON_HOLD;
            case OPEN -> category = Category.OPEN;
            case RESOLVE -> category = Category.RESOLVED;
            case CLOSE -> category = Category.CLOSED;
            case RAISE -> critical = true;
            case CALM -> critical = false;
        }
        boolean unanswered = script.by().role() == Role.CUSTOMER && !replied;
        if (!closed && category == Category.CLOSED && unanswered && firstReply.spent >= target(firstReply)) {
            judge(firstReply, happening.minute());
        }
        if (!finished && category.isFinished()) {
            judge(resolution, happening.minute());
        }
    }

    /** One verdict for each instant at which a clock stopped. */
    private void judge(Gauge gauge, int minute) {
        if (done.add(gauge.name + minute)) {
            diary.add(Duration.ofMinutes(minute) + ": " + gauge.name + " took " + Duration.ofMinutes(gauge.spent)
                    + " of " + Duration.ofMinutes(target(gauge)));
        }
    }
}
