package dev.helpline.escalation;

import dev.helpline.testkit.HelplineDomain;
import dev.helpline.testkit.PolicyLaws;
import dev.helpline.testkit.Story;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of policies hold for any ladder on any story. */
class AnyLadderLawsTest {

    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void answersTheSameTwice(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.answersTheSameTwice(ladder, story);
    }

    @Property(tries = TRIES)
    void comesToAnEnd(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.comesToAnEnd(ladder, story);
    }

    @Property(tries = TRIES)
    void leavesClosedTicketsAlone(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.leavesClosedTicketsAlone(ladder, story);
    }

    @Property(tries = TRIES)
    void isDueNoSoonerThanItsCause(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.isDueNoSoonerThanItsCause(ladder, story);
    }

    @Property(tries = TRIES)
    void takesEachStepOnce(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.takesEachStepOnce(ladder, story);
    }

    @Property(tries = TRIES)
    void wantsTheEarliestStepFirst(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.wantsTheEarliestStepFirst(ladder, story);
    }

    @Property(tries = TRIES)
    void judgesEachGoalOnce(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.judgesEachGoalOnce(ladder, story);
    }

    @Property(tries = 60)
    void doesNotMindWhoLooksHowOften(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.doesNotMindWhoLooksHowOften(ladder, story);
    }

    @Property(tries = TRIES)
    void neverClimbsDown(@ForAll("ladders") Ladder ladder, @ForAll("stories") Story story) {
        PolicyLaws.neverClimbsDown(ladder, story);
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        return AnyLadder.ladders();
    }

    @Provide
    Arbitrary<Story> stories() {
        return HelplineDomain.stories();
    }
}
