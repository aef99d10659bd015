package dev.helpline.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What stands in a column means what it was made of. */
class ColumnsTest {

    /** A little more than the years that are kept. */
    private static final long SECONDS = 9_300_000_000L;

    @Property
    void everyTextComesBackFromItsColumn(@ForAll String text) {
        assertThat(Column.text(Column.of(text))).isEqualTo(text);
    }

    @Property
    void aColumnHoldsWhatPostgresCanHold(@ForAll String text) {
        String held = Column.of(text);
        assertThat(held.indexOf(0)).isNegative();
        assertThat(held.indexOf(Column.SEPARATOR)).isNegative();
        assertThat(new String(held.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(held);
    }

    @Property
    void instantsAreInTheOrderOfTheirNanoseconds(
            @ForAll @LongRange(min = -SECONDS, max = SECONDS) long oneSecond,
            @ForAll @LongRange(min = -SECONDS, max = SECONDS) long otherSecond,
            @ForAll int nanos) {
        Instant one = Instant.ofEpochSecond(oneSecond);
        Instant other = Instant.ofEpochSecond(otherSecond, nanos);
        assertThat(Integer.signum(Long.compare(Nanos.near(one), Nanos.near(other))))
                .isIn(0, Integer.signum(one.compareTo(other)));
    }

    @Property
    void everyNanosecondOfTheYearsThatAreKeptComesBack(@ForAll long nanos) {
        assertThat(Nanos.near(Nanos.instant(nanos))).isEqualTo(nanos);
    }

    @Property
    void aTextHasAllGramsOfEveryPartOfIt(@ForAll String before, @ForAll String part, @ForAll String after) {
        assertThat(grams(before + part + after)).containsAll(grams(part));
    }

    private static Set<String> grams(String text) {
        String array = Grams.of(text);
        return Set.of(array.substring(1, array.length() - 1).split(",", -1)).stream()
                .filter(gram -> !gram.isEmpty())
                .collect(Collectors.toSet());
    }

    @Example
    void theDatabasesClockIsAskedEveryTenSecondsAndCountedOnInBetween() {
        AtomicLong database = new AtomicLong(1_000_000);
        AtomicLong counter = new AtomicLong(Duration.ofHours(5).toNanos());
        AtomicLong asked = new AtomicLong();
        DatabaseClock clock = new DatabaseClock(
                () -> {
                    asked.incrementAndGet();
                    counter.addAndGet(2_000_000); // The question takes two milliseconds.
                    return database.get();
                },
                counter::get);
        assertThat(clock.instant()).isEqualTo(Instant.parse("1970-01-01T00:00:01.001Z"));
        counter.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(clock.instant()).isEqualTo(Instant.parse("1970-01-01T00:00:11.001Z"));
        assertThat(asked).hasValue(1);
        database.set(60_000_000);
        counter.addAndGet(1);
        assertThat(clock.instant()).isEqualTo(Instant.parse("1970-01-01T00:01:00.001Z"));
        assertThat(asked).hasValue(2);
    }

    @Example
    void clocksOfNodesThatAreAnHourApartSayTheSame() {
        AtomicLong database = new AtomicLong(1_000_000);
        long hour = Duration.ofHours(1).toNanos();
        assertThat(new DatabaseClock(database::get, () -> hour).instant())
                .isEqualTo(new DatabaseClock(database::get, () -> 2 * hour).instant());
    }
}
