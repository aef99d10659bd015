package dev.helpline.testkit;

import dev.helpline.spi.TicketStore;

class InMemoryTicketStoreTest implements TicketStoreContract {

    @Override
    public TicketStore emptyStore() {
        return TicketStore.inMemory();
    }
}
