package dev.helpline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(AwkwardHours.class)
class HoursLawsTest {

    private static final Duration LEAST = Duration.ofNanos(1);

    @Property
    void openTimeUpToADeadlineIsItsAmount(@ForAll WeeklyHours hours, @ForAll Instant start, @ForAll Duration amount) {
        assertThat(hours.between(start, hours.plus(start, amount))).isEqualTo(amount);
        assertThat(hours.between(start, hours.plus(start, amount.negated()))).isEqualTo(amount.negated());
    }

    @Property
    void amountsOfOneSignAddUp(
            @ForAll WeeklyHours hours, @ForAll Instant start, @ForAll Duration one, @ForAll Duration other) {
        assertThat(hours.plus(hours.plus(start, one), other)).isEqualTo(hours.plus(start, one.plus(other)));
        assertThat(hours.plus(hours.plus(start, one.negated()), other.negated()))
                .isEqualTo(hours.plus(start, one.plus(other).negated()));
    }

    @Property
    void openTimeIsAdditiveInAnyOrder(
            @ForAll WeeklyHours hours, @ForAll Instant one, @ForAll Instant two, @ForAll Instant three) {
        assertThat(hours.between(one, two).plus(hours.between(two, three))).isEqualTo(hours.between(one, three));
    }

    @Property
    void aDeadlineIsTheEarliestInstantWithItsOpenTime(
            @ForAll WeeklyHours hours, @ForAll Instant start, @ForAll Duration amount) {
        Duration some = amount.plus(LEAST);
        Instant due = hours.plus(start, some);
        assertThat(hours.between(start, due.minus(LEAST))).isEqualTo(some.minus(LEAST));
    }

    @Property
    void walkingBackGivesTheLatestInstantWithItsOpenTime(
            @ForAll WeeklyHours hours, @ForAll Instant start, @ForAll Duration amount) {
        Duration some = amount.plus(LEAST).negated();
        Instant begun = hours.plus(start, some);
        assertThat(hours.between(start, begun.plus(LEAST))).isEqualTo(some.plus(LEAST));
    }

    @Property
    void addingNothingChangesNothing(@ForAll WeeklyHours hours, @ForAll Instant start) {
        assertThat(hours.plus(start, Duration.ZERO)).isEqualTo(start);
    }

    @Property
    void isOpenAgreesWithTheIntervalsAtEveryBoundary(@ForAll WeeklyHours hours, @ForAll Instant start) {
        for (Interval open : month(hours, start)) {
            assertThat(hours.isOpen(open.startInclusive())).isTrue();
            assertThat(hours.isOpen(open.endExclusive().minus(LEAST))).isTrue();
            if (!open.startInclusive().equals(start)) {
                assertThat(hours.isOpen(open.startInclusive().minus(LEAST))).isFalse();
            }
            if (!open.endExclusive().equals(start.plus(MONTH))) {
                assertThat(hours.isOpen(open.endExclusive())).isFalse();
            }
        }
    }

    @Property
    void whatTheIntervalsAddUpToIsTheOpenTime(@ForAll WeeklyHours hours, @ForAll Instant start) {
        assertThat(hours.explain(start, start.plus(MONTH)).total()).isEqualTo(hours.between(start, start.plus(MONTH)));
    }

    @Property
    void theNextClosingEndsTheOpeningThatComesNext(@ForAll WeeklyHours hours, @ForAll Instant start) {
        Instant open = hours.nextOpen(start);
        assertThat(hours.isOpen(open)).isTrue();
        hours.nextClose(start).ifPresent(close -> {
            assertThat(hours.isOpen(close)).isFalse();
            assertThat(hours.between(open, close)).isEqualTo(Duration.between(open, close));
            assertThat(hours.between(start, close)).isEqualTo(Duration.between(open, close));
        });
    }

    @Property
    void aCombinationIsTrueWhereItsPartsSay(
            @ForAll WeeklyHours one, @ForAll WeeklyHours other, @ForAll Instant instant) {
        assertThat(one.or(other).isOpen(instant)).isEqualTo(one.isOpen(instant) || other.isOpen(instant));
        ifItOpens(
                () -> one.and(other),
                both -> assertThat(both.isOpen(instant)).isEqualTo(one.isOpen(instant) && other.isOpen(instant)));
        ifItOpens(
                () -> one.minus(other),
                rest -> assertThat(rest.isOpen(instant)).isEqualTo(one.isOpen(instant) && !other.isOpen(instant)));
    }

    @Property
    void openTimeOfEitherAndOfBothAddsUp(
            @ForAll WeeklyHours one, @ForAll WeeklyHours other, @ForAll Instant from, @ForAll Instant to) {
        Duration sum = one.between(from, to).plus(other.between(from, to));
        ifItOpens(
                () -> one.and(other),
                both -> assertThat(both.between(from, to).plus(one.or(other).between(from, to)))
                        .isEqualTo(sum));
    }

    private static final Duration MONTH = Duration.ofDays(31);

    private static List<Interval> month(BusinessHours hours, Instant start) {
        return hours.intervals(new Interval(start, start.plus(MONTH))).toList();
    }

    private static void ifItOpens(Supplier<BusinessHours> joined, Consumer<BusinessHours> check) {
        BusinessHours hours;
        try {
            hours = joined.get();
        } catch (IllegalArgumentException neverOpens) {
            assertThat(neverOpens).hasMessageContaining("never opens");
            return;
        }
        check.accept(hours);
    }
}
