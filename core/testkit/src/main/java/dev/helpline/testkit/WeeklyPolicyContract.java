package dev.helpline.testkit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Proves a policy whose hours are the same every week: around the clock, or weekly hours in a zone whose clocks never
 * change, without holidays. It asks whatever {@link PolicyContract} asks, and that the answers move with the story.
 */
public interface WeeklyPolicyContract extends PolicyContract {

    /**
     * Asks {@link PolicyLaws#movesWithTheStory}.
     *
     * @param story any story
     * @param weeks how many weeks later
     */
    @Property(tries = 300)
    default void movesWithTheStory(@ForAll("stories") Story story, @ForAll @IntRange(min = -500, max = 500) int weeks) {
        PolicyLaws.movesWithTheStory(policy(), story, weeks);
    }
}
