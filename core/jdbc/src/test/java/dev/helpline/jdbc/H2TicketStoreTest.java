package dev.helpline.jdbc;

import dev.helpline.spi.TicketStore;
import dev.helpline.testkit.TicketStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2TicketStoreTest implements TicketStoreContract {

    @RegisterExtension
    final Databases databases = new Databases();

    @Override
    public TicketStore emptyStore() {
        return JdbcTicketStore.on(databases.h2());
    }
}
