package dev.helpline.testkit;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Teams;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Proves a {@link Policy}: a test class implements this, names its subject, and every one of the {@link PolicyLaws} is
 * asked of generated stories. What fails is shrunk to a short story, printed as a time line.
 *
 * <p>A policy whose hours are the same every week implements {@link WeeklyPolicyContract} instead and is asked one more;
 * one that says when its clocks stand still implements {@link PausingPolicyContract} as well.
 */
public interface PolicyContract {

    /**
     * The policy on trial.
     *
     * @return a new one or always the same
     */
    Policy policy();

    /**
     * The teams of the desk; the policy may name them.
     *
     * @return {@link HelplineDomain#teams()} unless overridden
     */
    default Teams teams() {
        return HelplineDomain.teams();
    }

    /**
     * The stories that the laws are asked of.
     *
     * @return {@link HelplineDomain#stories(Teams)} unless overridden
     */
    @Provide
    default Arbitrary<Story> stories() {
        return HelplineDomain.stories(teams());
    }

    /**
     * The people whom the policy is to treat alike. A policy that looks up what an account pays is caught when people of
     * different plans are among them. A policy that is told by name to make a difference is proved among those between
     * whom it makes none.
     *
     * @return {@link HelplineDomain#requesters()} unless overridden
     */
    @Provide
    default Arbitrary<Requester> requesters() {
        return HelplineDomain.requesters();
    }

    /**
     * Asks {@link PolicyLaws#answersTheSameTwice}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void answersTheSameTwice(@ForAll("stories") Story story) {
        PolicyLaws.answersTheSameTwice(policy(), story);
    }

    /**
     * Asks {@link PolicyLaws#comesToAnEnd}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void comesToAnEnd(@ForAll("stories") Story story) {
        PolicyLaws.comesToAnEnd(policy(), story);
    }

    /**
     * Asks {@link PolicyLaws#leavesClosedTicketsAlone}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void leavesClosedTicketsAlone(@ForAll("stories") Story story) {
        PolicyLaws.leavesClosedTicketsAlone(policy(), story);
    }

    /**
     * Asks {@link PolicyLaws#isDueNoSoonerThanItsCause}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void isDueNoSoonerThanItsCause(@ForAll("stories") Story story) {
        PolicyLaws.isDueNoSoonerThanItsCause(policy(), story);
    }

    /**
     * Asks {@link PolicyLaws#takesEachStepOnce}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void takesEachStepOnce(@ForAll("stories") Story story) {
        PolicyLaws.takesEachStepOnce(policy(), story);
    }

    /**
     * Asks {@link PolicyLaws#wantsTheEarliestStepFirst}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void wantsTheEarliestStepFirst(@ForAll("stories") Story story) {
        PolicyLaws.wantsTheEarliestStepFirst(policy(), story);
    }

    /**
     * Asks {@link PolicyLaws#judgesEachGoalOnce}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void judgesEachGoalOnce(@ForAll("stories") Story story) {
        PolicyLaws.judgesEachGoalOnce(policy(), story);
    }

    /**
     * Asks {@link PolicyLaws#neverClimbsDown}.
     *
     * @param story any story
     */
    @Property(tries = 300)
    default void neverClimbsDown(@ForAll("stories") Story story) {
        PolicyLaws.neverClimbsDown(policy(), story);
    }

    /**
     * Asks {@link PolicyLaws#isBlindToWhoAsks}, of two of the {@link #requesters()}.
     *
     * @param story any story
     * @param one who has the problem
     * @param other who might have had it
     */
    @Property(tries = 300)
    default void isBlindToWhoAsks(
            @ForAll("stories") Story story,
            @ForAll("requesters") Requester one,
            @ForAll("requesters") Requester other) {
        PolicyLaws.isBlindToWhoAsks(policy(), story.of(one), other);
    }

    /**
     * Asks {@link PolicyLaws#doesNotMindWhoLooksHowOften}.
     *
     * @param story any story
     */
    @Property(tries = 100)
    default void doesNotMindWhoLooksHowOften(@ForAll("stories") Story story) {
        PolicyLaws.doesNotMindWhoLooksHowOften(policy(), story);
    }
}
