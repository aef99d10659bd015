package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.Interval;
import dev.helpline.time.NeverOpenException;
import dev.helpline.time.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What holds of all {@link BusinessHours}, as plain functions that throw an {@link AssertionError} where it does not.
 * {@link HoursContract} asks them of generated instants. Amounts are not negative; a law about going back takes them back.
 * Where the hours end, so that an amount is never reached, a law about the instant it is reached at says nothing.
 */
public final class HoursLaws {

    /** How long the span is in which {@link #intervalsAreTheOpenTime} looks at every interval. */
    public static final Duration MONTH = Duration.ofDays(31);

    private static final Duration LEAST = Duration.ofNanos(1);

    private HoursLaws() {}

    /**
     * A stretch contains the instant that was asked about, and is open or closed throughout.
     *
     * @param hours the hours on trial
     * @param instant any instant
     */
    public static void aStretchIsTrueThroughout(BusinessHours hours, Instant instant) {
        Stretch stretch = hours.stretchAt(instant);
        Supplier<String> told = told(hours, "answer with a stretch that is true throughout, at " + instant);
        assertThat(instant).as(told).isAfterOrEqualTo(stretch.startInclusive()).isBefore(stretch.endExclusive());
        Duration before = Duration.between(stretch.startInclusive(), instant).dividedBy(2);
        Duration after = Duration.between(instant, stretch.endExclusive()).dividedBy(2);
        for (Instant inside : List.of(
                stretch.startInclusive(),
                instant.minus(before),
                instant,
                instant.plus(after),
                stretch.endExclusive().minus(LEAST))) {
            assertThat(hours.stretchAt(inside).open())
                    .as(() -> told.get() + ": " + stretch + " is not so at " + inside)
                    .isEqualTo(stretch.open());
        }
    }

    /**
     * Whatever is answered by a method of one's own is what the walk from stretch to stretch answers.
     *
     * @param hours the hours on trial
     * @param start any instant
     * @param amount open time, not negative
     */
    public static void everyAnswerIsThatOfTheWalk(BusinessHours hours, Instant start, Duration amount) {
        BusinessHours walk = new Walk(hours);
        Instant end = start.plus(amount);
        for (Question question : List.of(
                new Question("isOpen", it -> it.isOpen(start)),
                new Question("nextOpen", it -> it.nextOpen(start)),
                new Question("nextClose", it -> it.nextClose(start)),
                new Question("plus " + amount, it -> it.plus(start, amount)),
                new Question("plus -" + amount, it -> it.plus(start, amount.negated())),
                new Question("between, to " + end, it -> it.between(start, end)),
                new Question("between, back from " + end, it -> it.between(end, start)))) {
            assertThat(question.asked(hours))
                    .as(told(hours, "answer as the walk over their stretches does: " + question.words + " at " + start))
                    .isEqualTo(question.asked(walk));
        }
    }

    /**
     * The open time up to a deadline is the amount it was given, in both directions.
     *
     * @param hours the hours on trial
     * @param start any instant
     * @param amount open time, not negative
     */
    public static void openTimeUpToADeadlineIsItsAmount(BusinessHours hours, Instant start, Duration amount) {
        for (Duration signed : List.of(amount, amount.negated())) {
            plus(hours, start, signed)
                    .ifPresent(due -> assertThat(hours.between(start, due))
                            .as(told(
                                    hours,
                                    "reach a deadline after its amount: " + start + " plus " + signed + " is " + due))
                            .isEqualTo(signed));
        }
    }

    /**
     * A deadline is the earliest instant with its open time: a nanosecond before, a nanosecond of it is missing. So what
     * lands on closing time stays there.
     *
     * @param hours the hours on trial
     * @param start any instant
     * @param amount open time, not negative; a nanosecond is added
     */
    public static void aDeadlineIsTheEarliestInstant(BusinessHours hours, Instant start, Duration amount) {
        Duration some = amount.plus(LEAST);
        plus(hours, start, some)
                .ifPresent(due -> assertThat(hours.between(start, due.minus(LEAST)))
                        .as(told(hours, "reach the earliest deadline: " + start + " plus " + some + " is " + due))
                        .isEqualTo(amount));
    }

    /**
     * Going back reaches the latest instant with so much open time up to the start.
     *
     * @param hours the hours on trial
     * @param start any instant
     * @param amount open time, not negative; a nanosecond is added
     */
    public static void goingBackReachesTheLatestInstant(BusinessHours hours, Instant start, Duration amount) {
        Duration some = amount.plus(LEAST);
        plus(hours, start, some.negated())
                .ifPresent(begun -> assertThat(hours.between(begun.plus(LEAST), start))
                        .as(told(hours, "go back to the latest instant: " + start + " minus " + some + " is " + begun))
                        .isEqualTo(amount));
    }

    /**
     * Adding no time changes nothing, in closed hours too.
     *
     * @param hours the hours on trial
     * @param start any instant
     */
    public static void addingNothingChangesNothing(BusinessHours hours, Instant start) {
        assertThat(hours.plus(start, Duration.ZERO))
                .as(told(hours, "change nothing when nothing is added, at " + start))
                .isEqualTo(start);
    }

    /**
     * Two amounts one after the other are their sum, in each direction.
     *
     * @param hours the hours on trial
     * @param start any instant
     * @param one open time, not negative
     * @param other open time, not negative
     */
    public static void amountsOfOneSignAddUp(BusinessHours hours, Instant start, Duration one, Duration other) {
        addUp(hours, start, one, other);
        addUp(hours, start, one.negated(), other.negated());
    }

    /**
     * Open time is additive and signed: from one to two, and from two to three, is from one to three, in any order.
     *
     * @param hours the hours on trial
     * @param one any instant
     * @param two any instant
     * @param three any instant
     */
    public static void openTimeIsAdditive(BusinessHours hours, Instant one, Instant two, Instant three) {
        assertThat(hours.between(one, two).plus(hours.between(two, three)))
                .as(told(hours, "add up from " + one + " by " + two + " to " + three))
                .isEqualTo(hours.between(one, three));
    }

    /**
     * No more time is open than goes by, and none is taken back.
     *
     * @param hours the hours on trial
     * @param start any instant
     * @param elapsed how much time goes by, not negative
     */
    public static void openTimeIsPartOfElapsedTime(BusinessHours hours, Instant start, Duration elapsed) {
        assertThat(hours.between(start, start.plus(elapsed)))
                .as(told(hours, "count no more than goes by, in the " + elapsed + " from " + start))
                .isBetween(Duration.ZERO, elapsed);
    }

    /**
     * Whoever starts later is due no earlier.
     *
     * @param hours the hours on trial
     * @param start any instant
     * @param later how much later the other starts, not negative
     * @param amount open time, not negative
     */
    public static void whoeverStartsLaterIsDueNoEarlier(
            BusinessHours hours, Instant start, Duration later, Duration amount) {
        Optional<Instant> first = plus(hours, start, amount);
        Optional<Instant> second = plus(hours, start.plus(later), amount);
        if (first.isPresent() && second.isPresent()) {
            assertThat(second.get())
                    .as(told(hours, "let what starts " + later + " after " + start + " be due no earlier"))
                    .isAfterOrEqualTo(first.get());
        }
    }

    /**
     * The next opening is the first: it is open, and no open time lies before it.
     *
     * @param hours the hours on trial
     * @param start any instant
     */
    public static void theNextOpeningIsTheFirst(BusinessHours hours, Instant start) {
        reached(() -> hours.nextOpen(start)).ifPresent(open -> {
            Supplier<String> told = told(hours, "open next at the first open instant: after " + start + ", at " + open);
            assertThat(open).as(told).isAfterOrEqualTo(start);
            assertThat(hours.isOpen(open)).as(told).isTrue();
            assertThat(hours.between(start, open)).as(told).isZero();
        });
    }

    /**
     * The next closing ends the opening that comes next: it is closed, and all is open up to it.
     *
     * @param hours the hours on trial
     * @param start any instant
     */
    public static void theNextClosingEndsTheNextOpening(BusinessHours hours, Instant start) {
        Optional<Instant> open = reached(() -> hours.nextOpen(start));
        open.flatMap(opening -> hours.nextClose(start)).ifPresent(close -> {
            Supplier<String> told =
                    told(hours, "close next at the end of the next opening: after " + start + ", at " + close);
            assertThat(hours.isOpen(close)).as(told).isFalse();
            assertThat(hours.between(open.get(), close)).as(told).isEqualTo(Duration.between(open.get(), close));
        });
    }

    /**
     * Intervals are half-open, as long as they can be, and together the open time: each is open at its start and closed
     * at its end, and closed right before.
     *
     * @param hours the hours on trial
     * @param start where a span of a {@link #MONTH} begins
     */
    public static void intervalsAreTheOpenTime(BusinessHours hours, Instant start) {
        Instant end = start.plus(MONTH);
        List<Interval> intervals = hours.intervals(new Interval(start, end)).toList();
        Duration total = Duration.ZERO;
        for (Interval open : intervals) {
            Supplier<String> told = told(hours, "open and close where their intervals do: " + open);
            assertThat(hours.isOpen(open.startInclusive())).as(told).isTrue();
            assertThat(hours.isOpen(open.endExclusive().minus(LEAST))).as(told).isTrue();
            assertThat(open.startInclusive().equals(start)
                            || !hours.isOpen(open.startInclusive().minus(LEAST)))
                    .as(told)
                    .isTrue();
            assertThat(open.endExclusive().equals(end) || !hours.isOpen(open.endExclusive()))
                    .as(told)
                    .isTrue();
            total = total.plus(open.duration());
        }
        assertThat(intervals)
                .as(told(hours, "have their intervals in order, from " + start))
                .isSortedAccordingTo((one, other) -> one.startInclusive().compareTo(other.startInclusive()));
        assertThat(total)
                .as(told(hours, "are open as long as their intervals, from " + start + " to " + end))
                .isEqualTo(hours.between(start, end));
    }

    /**
     * Hours joined with others are open where the two say so.
     *
     * @param hours the hours on trial
     * @param others any hours
     * @param instants any instants; joining may take longer than asking
     */
    public static void joinedHoursAreTrueWhereTheirPartsSay(
            BusinessHours hours, BusinessHours others, List<Instant> instants) {
        BusinessHours either = hours.or(others);
        Optional<BusinessHours> both = ifItOpens(() -> hours.and(others));
        Optional<BusinessHours> rest = ifItOpens(() -> hours.minus(others));
        for (Instant instant : instants) {
            boolean one = hours.isOpen(instant);
            boolean other = others.isOpen(instant);
            isOpen(either, instant, one || other);
            both.ifPresent(joined -> isOpen(joined, instant, one && other));
            rest.ifPresent(joined -> isOpen(joined, instant, one && !other));
        }
    }

    private static void isOpen(BusinessHours joined, Instant instant, boolean expected) {
        assertThat(joined.isOpen(instant))
                .as(told(joined, "are open where their parts say, at " + instant))
                .isEqualTo(expected);
    }

    private static Optional<BusinessHours> ifItOpens(Supplier<BusinessHours> joined) {
        try {
            return Optional.of(joined.get());
        } catch (IllegalArgumentException neverOpens) {
            return Optional.empty();
        }
    }

    private static void addUp(BusinessHours hours, Instant start, Duration one, Duration other) {
        plus(hours, start, one.plus(other))
                .ifPresent(due -> assertThat(hours.plus(hours.plus(start, one), other))
                        .as(told(hours, "add up: " + start + " plus " + one + " plus " + other))
                        .isEqualTo(due));
    }

    private static Optional<Instant> plus(BusinessHours hours, Instant start, Duration amount) {
        return reached(() -> hours.plus(start, amount));
    }

    private static Optional<Instant> reached(Supplier<Instant> question) {
        try {
            return Optional.of(question.get());
        } catch (NeverOpenException never) {
            return Optional.empty();
        }
    }

    private static Supplier<String> told(BusinessHours hours, String law) {
        return () -> "the law that business hours " + law + " is broken by " + hours;
    }

    /** Hours of which only the stretches are asked; every other answer is derived. */
    private record Walk(BusinessHours hours) implements BusinessHours {
        @Override
        public Stretch stretchAt(Instant instant) {
            return hours.stretchAt(instant);
        }
    }

    /** Something that may be asked of any hours. */
    private record Question(String words, Ask ask) {
        private interface Ask {
            Object of(BusinessHours hours);
        }

        /** The answer; that it never opens is one. */
        Object asked(BusinessHours hours) {
            try {
                return ask.of(hours);
            } catch (NeverOpenException never) {
                return "never opens";
            }
        }
    }
}
