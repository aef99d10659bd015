package dev.helpline.testkit;

import dev.helpline.spi.Policy;

class RemindersTest implements WeeklyPolicyContract {

    @Override
    public Policy policy() {
        return new Reminders();
    }
}
