package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.helpline.spi.TicketStore;
import dev.helpline.testkit.HelplineDomain;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** One meaning, whatever a store is made of. Each try is a desk of its own in one database. */
class SameAsInMemoryTest {

    private static final AtomicInteger DESKS = new AtomicInteger();
    private static final Databases DATABASES = new Databases();

    private static HikariDataSource postgres;
    private static HikariDataSource farAway;
    private static HikariDataSource h2;

    @BeforeContainer
    static void open() {
        String url = PostgresServer.emptyDatabaseUrl();
        postgres = DATABASES.closing(PostgresServer.pool(url, 2));
        // 8:45 hours ahead of UTC, and dates written the other way round.
        farAway = DATABASES.closing(
                PostgresServer.pool(url + "&options=-c%20TimeZone=Australia/Eucla%20-c%20DateStyle=German,DMY", 2));
        h2 = DATABASES.h2();
    }

    @AfterContainer
    static void close() {
        DATABASES.close();
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void theSameDeedsAreSeenTheSameInPostgres(@ForAll("deeds") List<StoreDeed> deeds) {
        assertSame(deeds, JdbcTicketStore.on(postgres));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theTimeZoneOfADatabaseSessionChangesNothing(@ForAll("deeds") List<StoreDeed> deeds) {
        assertSame(deeds, JdbcTicketStore.on(farAway));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theSameDeedsAreSeenTheSameInH2(@ForAll("deeds") List<StoreDeed> deeds) {
        assertSame(deeds, JdbcTicketStore.on(h2));
    }

    private static void assertSame(List<StoreDeed> deeds, JdbcTicketStore store) {
        assertThat(new StorePlay(store.forDesk("desk " + DESKS.incrementAndGet())).seen(deeds))
                .isEqualTo(new StorePlay(TicketStore.inMemory()).seen(deeds));
    }

    @Provide
    Arbitrary<List<StoreDeed>> deeds() {
        Arbitrary<StoreDeed.Kind> kinds = Arbitraries.frequency(
                Tuple.of(4, StoreDeed.Kind.OPEN),
                Tuple.of(6, StoreDeed.Kind.ACT),
                Tuple.of(1, StoreDeed.Kind.ACT_ON_A_STALE_VERSION),
                Tuple.of(1, StoreDeed.Kind.SEND_MORE),
                Tuple.of(2, StoreDeed.Kind.FIRE),
                Tuple.of(1, StoreDeed.Kind.FIRE_ONE),
                Tuple.of(1, StoreDeed.Kind.FIRE_AND_FAIL),
                Tuple.of(1, StoreDeed.Kind.ASK_AGAIN),
                Tuple.of(3, StoreDeed.Kind.CLAIM),
                Tuple.of(3, StoreDeed.Kind.SETTLE),
                Tuple.of(1, StoreDeed.Kind.TRY_AGAIN));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 9),
                        HelplineDomain.attempts(HelplineDomain.teams()),
                        Arbitraries.of(0, 1, 2, 7, 60, 1_000),
                        Arbitraries.integers().between(0, 2))
                .as(StoreDeed::new)
                .list()
                .ofMaxSize(40);
    }
}
