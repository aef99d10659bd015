package dev.helpline.testkit;

import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Proves {@link BusinessHours}: a test class implements this, names its subject, and every one of the {@link HoursLaws}
 * is asked of generated instants and amounts. Whoever overrides {@link #instants()} with the times at which the hours do
 * something special, such as a holiday, is asked about those.
 *
 * <pre>{@code
 * class OurHoursTest implements HoursContract {
 *     public BusinessHours hours() {
 *         return new OurHours();
 *     }
 * }
 * }</pre>
 */
public interface HoursContract {

    /**
     * The hours on trial.
     *
     * @return new ones or always equal ones
     */
    BusinessHours hours();

    /**
     * The instants that the hours are asked about.
     *
     * @return {@link HelplineDomain#instants()} unless overridden
     */
    @Provide
    default Arbitrary<Instant> instants() {
        return HelplineDomain.instants();
    }

    /**
     * The amounts of open time that are added.
     *
     * @return {@link HelplineDomain#amounts()} unless overridden; never negative
     */
    @Provide
    default Arbitrary<Duration> amounts() {
        return HelplineDomain.amounts();
    }

    /**
     * What the hours are joined with.
     *
     * @return {@link HelplineDomain#hours()} unless overridden
     */
    @Provide
    default Arbitrary<BusinessHours> others() {
        return HelplineDomain.hours();
    }

    /**
     * Asks {@link HoursLaws#aStretchIsTrueThroughout}.
     *
     * @param instant any instant
     */
    @Property(tries = 300)
    default void aStretchIsTrueThroughout(@ForAll("instants") Instant instant) {
        HoursLaws.aStretchIsTrueThroughout(hours(), instant);
    }

    /**
     * Asks {@link HoursLaws#everyAnswerIsThatOfTheWalk}.
     *
     * @param start any instant
     * @param amount any amount
     */
    @Property(tries = 300)
    default void everyAnswerIsThatOfTheWalk(@ForAll("instants") Instant start, @ForAll("amounts") Duration amount) {
        HoursLaws.everyAnswerIsThatOfTheWalk(hours(), start, amount);
    }

    /**
     * Asks {@link HoursLaws#openTimeUpToADeadlineIsItsAmount}.
     *
     * @param start any instant
     * @param amount any amount
     */
    @Property(tries = 300)
    default void openTimeUpToADeadlineIsItsAmount(
            @ForAll("instants") Instant start, @ForAll("amounts") Duration amount) {
        HoursLaws.openTimeUpToADeadlineIsItsAmount(hours(), start, amount);
    }

    /**
     * Asks {@link HoursLaws#aDeadlineIsTheEarliestInstant}.
     *
     * @param start any instant
     * @param amount any amount
     */
    @Property(tries = 300)
    default void aDeadlineIsTheEarliestInstant(@ForAll("instants") Instant start, @ForAll("amounts") Duration amount) {
        HoursLaws.aDeadlineIsTheEarliestInstant(hours(), start, amount);
    }

    /**
     * Asks {@link HoursLaws#goingBackReachesTheLatestInstant}.
     *
     * @param start any instant
     * @param amount any amount
     */
    @Property(tries = 300)
    default void goingBackReachesTheLatestInstant(
            @ForAll("instants") Instant start, @ForAll("amounts") Duration amount) {
        HoursLaws.goingBackReachesTheLatestInstant(hours(), start, amount);
    }

    /**
     * Asks {@link HoursLaws#addingNothingChangesNothing}.
     *
     * @param start any instant
     */
    @Property(tries = 300)
    default void addingNothingChangesNothing(@ForAll("instants") Instant start) {
        HoursLaws.addingNothingChangesNothing(hours(), start);
    }

    /**
     * Asks {@link HoursLaws#amountsOfOneSignAddUp}.
     *
     * @param start any instant
     * @param one any amount
     * @param other any amount
     */
    @Property(tries = 300)
    default void amountsOfOneSignAddUp(
            @ForAll("instants") Instant start, @ForAll("amounts") Duration one, @ForAll("amounts") Duration other) {
        HoursLaws.amountsOfOneSignAddUp(hours(), start, one, other);
    }

    /**
     * Asks {@link HoursLaws#openTimeIsAdditive}.
     *
     * @param one any instant
     * @param two any instant
     * @param three any instant
     */
    @Property(tries = 300)
    default void openTimeIsAdditive(
            @ForAll("instants") Instant one, @ForAll("instants") Instant two, @ForAll("instants") Instant three) {
        HoursLaws.openTimeIsAdditive(hours(), one, two, three);
    }

    /**
     * Asks {@link HoursLaws#openTimeIsPartOfElapsedTime}.
     *
     * @param start any instant
     * @param elapsed any amount
     */
    @Property(tries = 300)
    default void openTimeIsPartOfElapsedTime(@ForAll("instants") Instant start, @ForAll("amounts") Duration elapsed) {
        HoursLaws.openTimeIsPartOfElapsedTime(hours(), start, elapsed);
    }

    /**
     * Asks {@link HoursLaws#whoeverStartsLaterIsDueNoEarlier}.
     *
     * @param start any instant
     * @param later any amount
     * @param amount any amount
     */
    @Property(tries = 300)
    default void whoeverStartsLaterIsDueNoEarlier(
            @ForAll("instants") Instant start, @ForAll("amounts") Duration later, @ForAll("amounts") Duration amount) {
        HoursLaws.whoeverStartsLaterIsDueNoEarlier(hours(), start, later, amount);
    }

    /**
     * Asks {@link HoursLaws#theNextOpeningIsTheFirst}.
     *
     * @param start any instant
     */
    @Property(tries = 300)
    default void theNextOpeningIsTheFirst(@ForAll("instants") Instant start) {
        HoursLaws.theNextOpeningIsTheFirst(hours(), start);
    }

    /**
     * Asks {@link HoursLaws#theNextClosingEndsTheNextOpening}.
     *
     * @param start any instant
     */
    @Property(tries = 300)
    default void theNextClosingEndsTheNextOpening(@ForAll("instants") Instant start) {
        HoursLaws.theNextClosingEndsTheNextOpening(hours(), start);
    }

    /**
     * Asks {@link HoursLaws#intervalsAreTheOpenTime}.
     *
     * @param start any instant
     */
    @Property(tries = 300)
    default void intervalsAreTheOpenTime(@ForAll("instants") Instant start) {
        HoursLaws.intervalsAreTheOpenTime(hours(), start);
    }

    /**
     * Asks {@link HoursLaws#joinedHoursAreTrueWhereTheirPartsSay}.
     *
     * @param others any hours
     * @param instants some instants
     */
    @Property(tries = 20)
    default void joinedHoursAreTrueWhereTheirPartsSay(
            @ForAll("others") BusinessHours others,
            @ForAll @Size(value = 50) List<@From("instants") Instant> instants) {
        HoursLaws.joinedHoursAreTrueWhereTheirPartsSay(hours(), others, instants);
    }
}
