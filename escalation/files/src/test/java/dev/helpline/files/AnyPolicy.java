package dev.helpline.files;

import dev.helpline.escalation.Condition;
import dev.helpline.escalation.Ladder;
import dev.helpline.escalation.Ladders;
import dev.helpline.escalation.Measuring;
import dev.helpline.escalation.Moment;
import dev.helpline.escalation.Unmeasured;
import dev.helpline.escalation.Vocabulary;
import dev.helpline.escalation.WorkingDays;
import dev.helpline.spi.Audience;
import dev.helpline.spi.CatchUp;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.Priority;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every policy that can be written, of names that are hard to write. Made from one seed. */
final class AnyPolicy {

    static final Guard UPSET = Guard.that("the customer is upset", ticket -> true);
    static final Guard AWKWARD = Guard.that("yes: #1", ticket -> true);
    static final Vocabulary VOCABULARY = Vocabulary.standard().guards(UPSET, AWKWARD);

    static final List<BusinessHours> HOURS = List.of(
            BusinessHours.always(),
            WeeklyHours.in("Europe/Berlin").weekdays("09:00-12:30", "13:30-17:00"),
            WeeklyHours.in("Australia/Lord_Howe")
                    .everyDay("20:15-03:10+1")
                    .except(Holidays.of("12-25: Christmas Day"))
                    .closedOn(LocalDate.of(2026, 4, 6)),
            WeeklyHours.in("UTC")
                    .weekdays("00:00-24:00")
                    .or(WeeklyHours.in("Asia/Tokyo").everyDay("09:00-10:00")));

    private static final List<Priority> PRIORITIES = List.of(
            Priority.CRITICAL, Priority.HIGH, Priority.NORMAL, new Priority(4, "low"), new Priority(1, "urgent: now"));
    private static final List<String> NAMES = List.of(
            "database",
            "front line",
            "yes",
            "null",
            "12",
            "1e3",
            "0x1F",
            "~",
            "- a",
            "a: b",
            "#1",
            "'",
            "\"",
            "*x",
            "&y",
            "{z}",
            "[",
            "%",
            "@home",
            "ümlaut",
            "true",
            "2026-12-24",
            "09:30",
            "a #b",
            "!tag",
            "|",
            "Ｎ",
            "= ");
    private static final List<Function<Measuring, Unmeasured>> CLOCKS = List.of(
            Measuring::firstReply,
            Measuring::nextReply,
            Measuring::update,
            Measuring::resolution,
            Measuring::atTeam,
            measuring -> measuring.atTeam("database"),
            Measuring::atTier,
            measuring -> measuring.atTier(2),
            Measuring::unowned,
            Measuring::unassigned,
            Measuring::handoff,
            Measuring::customerAnswer,
            Measuring::hold,
            Measuring::confirmation);

    private final Random random;

    private AnyPolicy(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<Policy> policies() {
        return Arbitraries.longs().map(seed -> new AnyPolicy(seed).policy(2));
    }

    private Policy policy(int depth) {
        return switch (depth == 0 ? random.nextInt(3) : random.nextInt(10)) {
            case 0, 1 -> ladder();
            case 2 -> ready();
            case 3 -> Policy.none();
            case 4, 5 -> policy(depth - 1).or(policy(depth - 1));
            case 6 -> condition().limiting(policy(depth - 1));
            case 7 -> {
                Condition condition = condition();
                yield policy(depth - 1).unless(condition.toString(), condition);
            }
            case 8 -> {
                LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
                yield policy(depth - 1).during(from, from.plusDays(1 + random.nextInt(50)), ZoneId.of("Europe/Vienna"));
            }
            default -> policy(depth - 1).butFor(any(PRIORITIES), policy(depth - 1));
        };
    }

    private Condition condition() {
        Condition first = switch (random.nextInt(3)) {
            case 0 -> Condition.priority(any(PRIORITIES));
            case 1 -> Condition.team(any(NAMES), "another");
            default -> Condition.theme(any(NAMES));
        };
        return switch (random.nextInt(4)) {
            case 0 -> first.and(Condition.tier(2, 3));
            case 1 -> first.and(Condition.category(Category.ON_HOLD, Category.NEW));
            case 2 -> first.and(Condition.mood(any(List.of(Mood.values()))));
            default -> first;
        };
    }

    private Policy ready() {
        return switch (random.nextInt(5)) {
            case 0 -> Ladders.closeAfterResolving(any(HOURS), amount());
            case 1 -> Ladders.chaseTheTierBehind(any(HOURS), amount());
            case 2 -> Ladders.handUpsetCustomersToTheLead();
            case 3 -> Ladders.escalateWhenReopenedTwice(1 + random.nextInt(4));
            default -> Ladders.watchBouncing();
        };
    }

    private Policy ladder() {
        var beginning = Ladder.counting(any(HOURS));
        Measuring measuring = random.nextBoolean() ? beginning : beginning.named(any(NAMES));
        int from = random.nextInt(CLOCKS.size());
        Ladder ladder = goal(CLOCKS.get(from).apply(measuring));
        for (int next = from + 1; next < CLOCKS.size() && random.nextInt(3) > 0; next++) {
            ladder = goal(CLOCKS.get(next).apply(ladder));
        }
        return switch (random.nextInt(5)) {
            case 0 ->
                ladder.promise().before(amount()).tell(audience()).whenLate().tell(audience());
            case 1 -> ladder.cover().whenLate().giveBack();
            case 2 ->
                ladder.holdUntil().before(amount()).tell(audience()).whenLate().act(Action.CLOSE);
            default -> ladder;
        };
    }

    private Ladder goal(Unmeasured clock) {
        Ladder ladder = switch (random.nextInt(5)) {
            case 0 -> clock.within(days());
            case 1 -> clock.within(any(PRIORITIES), days());
            case 2 -> clock.within(target());
            case 3 -> clock.within(any(PRIORITIES), target());
            default -> clock.within(target()).within(Priority.HIGH, target()).within(Priority.NORMAL, days());
        };
        if (random.nextInt(4) == 0) {
            ladder = ladder.neverPaused();
        }
        for (int steps = random.nextInt(4); steps > 0; steps--) {
            ladder = act(guarded(moment(ladder)));
        }
        return ladder;
    }

    private Moment moment(Ladder ladder) {
        return switch (random.nextInt(5)) {
            case 0 -> ladder.before(Duration.ofSeconds(1 + random.nextInt(3_599)));
            case 1 -> ladder.at(1 + random.nextInt(99));
            case 2 -> ladder.whenLate();
            case 3 -> ladder.late(amount());
            default -> ladder.late(amount()).every(amount()).atMost(1 + random.nextInt(9));
        };
    }

    private Moment guarded(Moment moment) {
        return switch (random.nextInt(6)) {
            case 0 -> moment.onlyIf(UPSET).catchingUp(CatchUp.EACH);
            case 1 -> moment.onlyIf(AWKWARD).catchingUp(CatchUp.LATEST);
            case 2 -> moment.catchingUp(CatchUp.within(amount()));
            default -> moment;
        };
    }

    private Ladder act(Moment moment) {
        return switch (random.nextInt(10)) {
            case 0 -> moment.tell(audience());
            case 1 -> moment.moveTo("database");
            case 2 -> moment.moveToTier(1 + random.nextInt(4));
            case 3 -> moment.assign(audience());
            case 4 -> moment.handToLead();
            case 5 -> moment.raiseTo(any(PRIORITIES));
            case 6 -> moment.act(Action.CLOSE);
            case 7 -> moment.addTheme(any(NAMES));
            case 8 -> moment.timeOutOffer();
            default -> moment.run(any(NAMES));
        };
    }

    private Audience audience() {
        return random.nextInt(4) == 0
                ? Audience.agent(new Agent(any(NAMES), any(NAMES), any(NAMES)))
                : any(List.of(Audience.OWNER, Audience.ASSIGNEE, Audience.TEAM, Audience.LEAD, Audience.ON_DUTY));
    }

    private WorkingDays days() {
        ZoneId zone = any(List.of(ZoneId.of("Europe/Vienna"), ZoneId.of("UTC"), ZoneId.of("+05:30")));
        return random.nextBoolean()
                ? WorkingDays.of(1 + random.nextInt(3_650), zone)
                : WorkingDays.untilClosing(random.nextInt(3), zone);
    }

    private Duration target() {
        return Duration.ofHours(1).plus(amount());
    }

    private Duration amount() {
        return switch (random.nextInt(4)) {
            case 0 -> Duration.ofMinutes(1 + random.nextInt(600));
            case 1 -> Duration.ofSeconds(1 + random.nextInt(100_000));
            case 2 -> Duration.ofNanos(1 + random.nextLong(1_000_000_000_000L));
            default -> Duration.ofHours(1 + random.nextInt(100));
        };
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
