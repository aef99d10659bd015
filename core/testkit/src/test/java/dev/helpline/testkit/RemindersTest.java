package dev.helpline.testkit;

import dev.helpline.spi.Policy;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;

class RemindersTest implements WeeklyPolicyContract, PausingPolicyContract {

    @Override
    public Policy policy() {
        return new Reminders();
    }

    @Override
    public boolean isPaused(StepKey key, Ticket ticket) {
        return ticket.category() == Category.WAITING_ON_CUSTOMER || ticket.category() == Category.RESOLVED;
    }
}
