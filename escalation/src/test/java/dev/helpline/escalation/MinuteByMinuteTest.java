package dev.helpline.escalation;

import static dev.helpline.escalation.TicketLife.AGENT;
import static dev.helpline.escalation.TicketLife.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.escalation.Script.Act;
import dev.helpline.escalation.Script.Happening;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A ladder agrees with a plain simulation: equal steps, equal order, equal instants, equal verdicts. */
class MinuteByMinuteTest {

    private static final int TAIL = 3_000;

    @Property(tries = 300)
    void everyStepAndVerdictIsTheOneThatCountingMinutesGives(
            @ForAll("plans") Plan plan, @ForAll("scripts") Script script) {
        assertThat(diary(plan, script)).isEqualTo(new MinuteByMinute(plan, script).diary(end(script)));
    }

    @Property(tries = 150)
    void nextIsTheFirstStepThatCountingMinutesGivesIfNobodyActs(
            @ForAll("plans") Plan plan, @ForAll("scripts") Script script) {
        Course course = Course.watching(plan.ladder());
        Ticket ticket = played(course, script, new ArrayList<>());
        int last = end(script) - TAIL;
        int before = new MinuteByMinute(plan, script).diary(last).size();
        Optional<String> expected = new MinuteByMinute(plan, script)
                .diary(end(script)).stream().skip(before).findFirst();
        Optional<String> next = plan.ladder()
                .next(ticket)
                .filter(step -> !step.due().isAfter(script.at(end(script))))
                .map(step -> line(script, step));
        assertThat(next).isEqualTo(expected);
    }

    @Property(tries = 150)
    void stepsOfRunningClocksHaveTheirInstantsWhetherOrNotAnythingTicked(
            @ForAll("plans") Plan plan, @ForAll("scripts") Script any) {
        Script script = any.without(Act.RAISE, Act.CALM);
        TicketLife life = script.begun();
        for (Happening happening : script.happenings()) {
            life = script.after(life, happening);
        }
        Ticket ticket = life.ticket();
        List<String> expected = new ArrayList<>(new MinuteByMinute(plan, script).diary(end(script)));
        expected.removeIf(line -> line.contains("took")
                || ticket.category() == Category.CLOSED
                || (ticket.category().isFinished() && line.contains("resolution"))
                || (ticket.conversation().firstReply().isPresent() && line.contains("first reply")));
        assertThat(life.steps(plan.ladder(), script.at(end(script))))
                .extracting(step -> line(script, step))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(Arbitraries.of(true, false), measures(), measures())
                .as(Plan::new);
    }

    private static Arbitrary<Plan.Target> measures() {
        Arbitrary<Integer> targets = Arbitraries.integers().between(1, 40).map(twenties -> 20 * twenties);
        Arbitrary<Set<Category>> pauses =
                Arbitraries.of(Category.WAITING_ON_CUSTOMER, Category.ON_HOLD).set();
        return Combinators.combine(targets, targets, pauses).as(Plan.Target::new);
    }

    /** Stories around the two changes of the island's clock, at times that like to coincide. */
    @Provide
    Arbitrary<Script> scripts() {
        Arbitrary<Instant> openings = Combinators.combine(
                        Arbitraries.of("2026-04-03T00:00:00Z", "2026-10-02T00:00:00Z"),
                        Arbitraries.integers().between(0, 600))
                .as((base, fives) -> Instant.parse(base).plus(Duration.ofMinutes(5L * fives)));
        Arbitrary<Integer> gaps = Arbitraries.integers().between(0, 60).map(fives -> 5 * fives);
        Arbitrary<List<Happening>> happenings = Combinators.combine(gaps, Arbitraries.of(Act.class))
                .as(Happening::new)
                .list()
                .ofMaxSize(10)
                .map(MinuteByMinuteTest::oneAfterTheOther);
        return Combinators.combine(
                        openings,
                        Arbitraries.of(CUSTOMER, CUSTOMER, AGENT),
                        Arbitraries.of(Category.NEW, Category.OPEN, Category.WAITING_ON_CUSTOMER, Category.ON_HOLD),
                        happenings)
                .as(Script::new);
    }

    private static List<Happening> oneAfterTheOther(List<Happening> gaps) {
        List<Happening> happenings = new ArrayList<>();
        int minute = 0;
        for (Happening gap : gaps) {
            minute += gap.minute();
            happenings.add(new Happening(minute, gap.act()));
        }
        return happenings;
    }

    private static int end(Script script) {
        List<Happening> happenings = script.happenings();
        return TAIL
                + (happenings.isEmpty()
                        ? 0
                        : happenings.get(happenings.size() - 1).minute());
    }

    private static List<String> diary(Plan plan, Script script) {
        Course course = Course.watching(plan.ladder());
        List<Event> events = new ArrayList<>();
        Ticket ticket = played(course, script, events);
        events.addAll(course.until(ticket, script.at(end(script))).events());
        return events.stream().map(event -> line(script, event)).toList();
    }

    /** Time passes first: before anything happens, what has come due is taken. */
    private static Ticket played(Course course, Script script, List<Event> events) {
        TicketLife life = script.begun();
        for (Happening happening : script.happenings()) {
            Instant at = script.at(happening.minute());
            Course.Passage passage = course.until(life.ticket(), at);
            events.addAll(passage.events());
            Ticket happened =
                    script.after(new TicketLife(passage.after()), happening).ticket();
            List<Event> judged = course.judge(passage.after(), happened, at);
            events.addAll(judged);
            Course.Passage since = course.until(happened.after(judged), at);
            events.addAll(since.events());
            life = new TicketLife(since.after());
        }
        return life.ticket();
    }

    private static String line(Script script, Step step) {
        return Duration.between(script.opened(), step.due()) + ": " + step.key().rule();
    }

    private static String line(Script script, Event event) {
        Duration since = Duration.between(script.opened(), event.at());
        if (event instanceof StepTaken taken) {
            return since + ": " + taken.key().rule();
        }
        Verdict verdict = ((GoalJudged) event).verdict();
        return since + ": " + verdict.goal() + " took " + verdict.spent() + " of " + verdict.target();
    }
}
