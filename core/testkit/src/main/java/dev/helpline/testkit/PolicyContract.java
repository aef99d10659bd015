package dev.helpline.testkit;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Teams;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Proves a {@link Policy}: a test class implements this, names its subject, and every one of the {@link PolicyLaws} is
 * asked of generated stories. What fails is shrunk to a short story, printed as a time line.
 *
 * <p>A policy whose hours are the same every week implements {@link WeeklyPolicyContract} instead and is asked one more.
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
     * Asks {@link PolicyLaws#doesNotMindWhoLooksHowOften}.
     *
     * @param story any story
     */
    @Property(tries = 100)
    default void doesNotMindWhoLooksHowOften(@ForAll("stories") Story story) {
        PolicyLaws.doesNotMindWhoLooksHowOften(policy(), story);
    }
}
