package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.Stretch;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A law that cannot fail is worth nothing: each one catches hours that break it, and no hours of the library do. */
class HoursLawsTest {

    private static final BusinessHours OFFICE = WeeklyHours.in("Europe/Berlin").weekdays("09:00-17:00");
    private static final Duration LEAST = Duration.ofNanos(1);

    /** What a law is asked about. */
    record Case(Instant one, Instant two, Instant three, Duration amount, Duration more) {}

    @Property(tries = 300)
    void everyLawHoldsOfAnyHours(@ForAll("hours") BusinessHours hours, @ForAll("cases") Case it) {
        HoursLaws.aStretchIsTrueThroughout(hours, it.one);
        HoursLaws.everyAnswerIsThatOfTheWalk(hours, it.one, it.amount);
        HoursLaws.openTimeUpToADeadlineIsItsAmount(hours, it.one, it.amount);
        HoursLaws.aDeadlineIsTheEarliestInstant(hours, it.one, it.amount);
        HoursLaws.goingBackReachesTheLatestInstant(hours, it.one, it.amount);
        HoursLaws.amountsOfOneSignAddUp(hours, it.one, it.amount, it.more);
        HoursLaws.openTimeIsAdditive(hours, it.one, it.two, it.three);
        HoursLaws.openTimeIsPartOfElapsedTime(hours, it.one, it.amount);
        HoursLaws.whoeverStartsLaterIsDueNoEarlier(hours, it.one, it.more, it.amount);
        HoursLaws.theNextOpeningIsTheFirst(hours, it.one);
        HoursLaws.theNextClosingEndsTheNextOpening(hours, it.one);
        HoursLaws.intervalsAreTheOpenTime(hours, it.one);
    }

    @Example
    void aStretchThatDoesNotContainItsInstantIsCaught() {
        caught(
                "stretch that is true throughout",
                it -> HoursLaws.aStretchIsTrueThroughout(
                        instant -> new Stretch(true, instant.plusNanos(1), instant.plusNanos(2)), it.one));
    }

    @Example
    void aStretchThatReachesBeyondClosingTimeIsCaught() {
        BusinessHours longer = instant -> {
            Stretch stretch = OFFICE.stretchAt(instant);
            return new Stretch(
                    stretch.open(),
                    stretch.startInclusive(),
                    stretch.endExclusive().plus(LEAST));
        };
        caught("stretch that is true throughout", it -> HoursLaws.aStretchIsTrueThroughout(longer, it.one));
    }

    @Example
    void aQuickAnswerThatIsNotThatOfTheWalkIsCaught() {
        caught(
                "answer as the walk over their stretches does",
                it -> HoursLaws.everyAnswerIsThatOfTheWalk(
                        new Office() {
                            @Override
                            public Optional<Instant> nextClose(Instant instant) {
                                return super.nextClose(instant).map(close -> close.minus(LEAST));
                            }
                        },
                        it.one,
                        it.amount));
    }

    @Example
    void aDeadlineThatMovesOnToTheNextOpeningIsCaught() {
        BusinessHours eager = new Office() {
            @Override
            public Instant plus(Instant start, Duration amount) {
                return OFFICE.nextOpenAfter(start, amount);
            }
        };
        caught(
                "reach the earliest deadline",
                it -> HoursLaws.aDeadlineIsTheEarliestInstant(
                        eager,
                        it.one,
                        Duration.ofHours(8).multipliedBy(it.amount.toHours()).minus(LEAST)));
        caught("change nothing when nothing is added", it -> HoursLaws.addingNothingChangesNothing(eager, it.one));
    }

    @Example
    void goingBackToTheLastClosingIsCaught() {
        caught(
                "go back to the latest instant",
                it -> HoursLaws.goingBackReachesTheLatestInstant(
                        new Office() {
                            @Override
                            public Instant plus(Instant start, Duration amount) {
                                Instant begun = super.plus(start, amount);
                                return super.isOpen(begun.minus(LEAST))
                                        ? begun
                                        : super.plus(begun, LEAST.negated()).plus(LEAST);
                            }
                        },
                        it.one,
                        Duration.ofHours(8)
                                .multipliedBy(it.amount.toHours() + 1)
                                .minus(LEAST)));
    }

    @Example
    void aStopwatchThatRoundsIsCaught() {
        BusinessHours rounding = new Office() {
            @Override
            public Duration between(Instant start, Instant end) {
                return Duration.ofMinutes(super.between(start, end).toMinutes());
            }
        };
        caught(
                "reach a deadline after its amount",
                it -> HoursLaws.openTimeUpToADeadlineIsItsAmount(rounding, it.one, it.amount));
        caught("add up from", it -> HoursLaws.openTimeIsAdditive(rounding, it.one, it.two, it.three));
    }

    @Example
    void aDeadlineInWholeMinutesIsCaught() {
        caught(
                "add up: ",
                it -> HoursLaws.amountsOfOneSignAddUp(
                        new Office() {
                            @Override
                            public Instant plus(Instant start, Duration amount) {
                                return super.plus(start, Duration.ofMinutes(amount.toMinutes()));
                            }
                        },
                        it.one,
                        it.amount,
                        it.more));
    }

    @Example
    void aStopwatchThatRunsTwiceAsFastIsCaught() {
        caught(
                "count no more than goes by",
                it -> HoursLaws.openTimeIsPartOfElapsedTime(
                        new Office() {
                            @Override
                            public Duration between(Instant start, Instant end) {
                                return super.between(start, end).multipliedBy(2);
                            }
                        },
                        it.one,
                        it.amount));
    }

    @Example
    void aDeadlineByTheClockOnTheWallIsCaught() {
        caught(
                "be due no earlier",
                it -> HoursLaws.whoeverStartsLaterIsDueNoEarlier(
                        new Office() {
                            @Override
                            public Instant plus(Instant start, Duration amount) {
                                return super.isOpen(start) ? super.plus(start, amount) : start.plus(amount);
                            }
                        },
                        it.one,
                        it.more,
                        it.amount));
    }

    @Example
    void anOpeningThatIsSkippedIsCaught() {
        caught(
                "open next at the first open instant",
                it -> HoursLaws.theNextOpeningIsTheFirst(
                        new Office() {
                            @Override
                            public Instant nextOpen(Instant instant) {
                                return super.nextOpen(instant.plus(Duration.ofDays(1)));
                            }
                        },
                        it.one));
    }

    @Example
    void aClosingThatIsSkippedIsCaught() {
        caught(
                "close next at the end of the next opening",
                it -> HoursLaws.theNextClosingEndsTheNextOpening(
                        new Office() {
                            @Override
                            public Optional<Instant> nextClose(Instant instant) {
                                return super.nextClose(instant).flatMap(super::nextClose);
                            }
                        },
                        it.one));
    }

    @Example
    void closingTimeThatIsStillOpenIsCaught() {
        caught(
                "open and close where their intervals do",
                it -> HoursLaws.intervalsAreTheOpenTime(
                        new Office() {
                            @Override
                            public boolean isOpen(Instant instant) {
                                return super.isOpen(instant) || super.isOpen(instant.minus(LEAST));
                            }
                        },
                        it.one));
    }

    @Example
    void joiningThatLosesAPartIsCaught() {
        BusinessHours night = WeeklyHours.in("Europe/Berlin").weekdays("22:00-06:00+1");
        BusinessHours deaf = new Office() {
            @Override
            public BusinessHours or(BusinessHours other) {
                return this;
            }
        };
        assertThatThrownBy(() -> HoursLaws.joinedHoursAreTrueWhereTheirPartsSay(
                        deaf, night, samples().map(Case::one).toList()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("are open where their parts say");
    }

    @Example
    void hoursThatEndAreGoodHours() {
        Instant end = Instant.parse("2020-06-01T12:00:00Z");
        BusinessHours ending = instant ->
                instant.isBefore(end) ? new Stretch(true, Instant.MIN, end) : new Stretch(false, end, Instant.MAX);
        samples().forEach(it -> {
            HoursLaws.everyAnswerIsThatOfTheWalk(ending, it.one, it.amount);
            HoursLaws.openTimeUpToADeadlineIsItsAmount(ending, it.one, it.amount);
            HoursLaws.theNextOpeningIsTheFirst(ending, it.one);
        });
    }

    @Provide
    Arbitrary<BusinessHours> hours() {
        return HelplineDomain.hours();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Instant> instants = HelplineDomain.instants();
        Arbitrary<Duration> amounts = HelplineDomain.amounts();
        return Combinators.combine(instants, instants, instants, amounts, amounts)
                .as(Case::new);
    }

    private Stream<Case> samples() {
        return cases().sampleStream().limit(1_000);
    }

    private void caught(String words, Consumer<Case> law) {
        AtomicInteger broken = new AtomicInteger();
        samples().forEach(it -> {
            try {
                law.accept(it);
            } catch (AssertionError caught) {
                assertThat(caught).hasMessageContaining(words);
                broken.incrementAndGet();
            }
        });
        assertThat(broken).hasPositiveValue();
    }

    /** Hours whose every answer can be broken. */
    private static class Office implements BusinessHours {
        @Override
        public Stretch stretchAt(Instant instant) {
            return OFFICE.stretchAt(instant);
        }
    }
}
