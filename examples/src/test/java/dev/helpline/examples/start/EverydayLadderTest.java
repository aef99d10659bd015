package dev.helpline.examples.start;

import dev.helpline.spi.Policy;
import dev.helpline.testkit.PolicyContract;

/** The ladder of the README keeps every law. */
// snippet: laws
class EverydayLadderTest implements PolicyContract {

    @Override
    public Policy policy() {
        return EverydayLadder.policy();
    }
}
// end
