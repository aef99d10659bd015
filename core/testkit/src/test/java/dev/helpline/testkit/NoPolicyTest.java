package dev.helpline.testkit;

import dev.helpline.spi.Policy;

class NoPolicyTest implements WeeklyPolicyContract {

    @Override
    public Policy policy() {
        return Policy.none();
    }
}
