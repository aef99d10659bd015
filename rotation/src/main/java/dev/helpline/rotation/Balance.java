package dev.helpline.rotation;

import java.time.Instant;
import java.util.Optional;

/** One person's line while a rota is drafted. Belongs to one draft and is never shared. */
final class Balance {

    private final Person person;
    private long accrued;
    private long served;
    private Optional<Instant> lastServed;

    Balance(Person person, Standing before) {
        this.person = person;
        this.accrued = before.accrued();
        this.served = before.served();
        this.lastServed = before.lastServed();
    }

    Person person() {
        return person;
    }

    long credit() {
        return accrued - served;
    }

    /** Far in the past for somebody who never served. */
    Instant lastServed() {
        return lastServed.orElse(Instant.MIN);
    }

    void accrue(long due) {
        accrued += due;
    }

    void serve(Instant start) {
        served += Ledger.TURN;
        lastServed = Optional.of(start);
    }

    Standing standing() {
        return new Standing(person.agent(), accrued, served, lastServed);
    }
}
