package dev.helpline.testkit;

import dev.helpline.spi.Roster;
import dev.helpline.ticket.Agent;

class AlwaysRosterTest implements RosterContract {

    @Override
    public Roster roster() {
        return Roster.always(new Agent("ada", "Ada", "ada@desk.example"), new Agent("bob", "Bob", "bob@desk.example"));
    }
}
