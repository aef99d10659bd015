package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What a plan of several duties must not depend on. */
@Domain(CompanyDomain.class)
@Domain(DomainContext.Global.class)
final class CompanyPurityLawsTest {

    private static final LocalDate END = MARCH_2.plusWeeks(6);
    private static final int THREADS = 8;
    private static final int TRIES = 100;

    private static ExecutorService threads = Executors.newSingleThreadExecutor();

    @BeforeContainer
    static void startThreads() {
        threads.shutdown();
        threads = Executors.newFixedThreadPool(THREADS);
    }

    @AfterContainer
    static void stopThreads() {
        threads.shutdown();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.getAvailableLocales());
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    }

    @Property(tries = TRIES)
    void theDefaultLocaleChangesNothing(@ForAll Rotation rotation, @ForAll("locales") Locale locale) {
        Rota expected = rotation.plan(MARCH_2, END);
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            assertThat(rotation.plan(MARCH_2, END)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = TRIES)
    void theDefaultZoneChangesNothing(@ForAll Rotation rotation, @ForAll("zones") String zone) {
        Rota expected = rotation.plan(MARCH_2, END);
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(rotation.plan(MARCH_2, END)).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property(tries = TRIES)
    void eightThreadsPlanWhatOneThreadPlans(@ForAll Rotation rotation) throws Exception {
        Rota expected = rotation.plan(MARCH_2, END);
        Callable<Rota> plan = () -> rotation.plan(MARCH_2, END);
        for (Future<Rota> planned : threads.invokeAll(Collections.nCopies(THREADS, plan))) {
            assertThat(planned.get()).isEqualTo(expected);
        }
    }

    @Property(tries = TRIES)
    void aParallelStreamPlansWhatAStreamPlans(@ForAll @Size(min = 2, max = 6) List<Rotation> rotations) {
        assertThat(rotations.parallelStream()
                        .map(rotation -> rotation.plan(MARCH_2, END))
                        .toList())
                .isEqualTo(rotations.stream()
                        .map(rotation -> rotation.plan(MARCH_2, END))
                        .toList());
    }

    @Property(tries = TRIES)
    void whatARotaAnswersDoesNotDependOnWhoElseAsks(@ForAll Rotation rotation) throws Exception {
        Rota rota = rotation.plan(MARCH_2, END);
        String expected = answers(rotation.plan(MARCH_2, END));
        Callable<String> question = () -> answers(rota);
        for (Future<String> answered : threads.invokeAll(Collections.nCopies(THREADS, question))) {
            assertThat(answered.get()).isEqualTo(expected);
        }
    }

    private static String answers(Rota rota) {
        return rota.certificate() + " " + rota.violations() + " " + rota.repair(rota.rotation(), java.time.Instant.MIN);
    }
}
