package dev.helpline.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

class SameSamplesTest {

    private static final List<Long> SAMPLES = new ArrayList<>();

    private final String seed = System.getProperty(SameSamples.SEED, "random");
    private final String tries = System.getProperty(SameSamples.TRIES, "1");

    /** Tried by the tests below, in an engine of their own. */
    static class Tried {

        @Property(tries = 20)
        void withAnySeed(@ForAll long sample) {
            SAMPLES.add(sample);
        }

        @Property(tries = 20, seed = "7")
        void withSeedSeven(@ForAll long sample) {
            SAMPLES.add(sample);
        }

        @Property(tries = 1)
        void once(@ForAll long sample) {
            SAMPLES.add(sample);
        }
    }

    @BeforeEach
    void everyTryCountsOnce() {
        System.setProperty(SameSamples.TRIES, "1");
    }

    @AfterEach
    void theBuildsOwnSeedIsBack() {
        System.setProperty(SameSamples.SEED, seed);
        System.setProperty(SameSamples.TRIES, tries);
    }

    @Test
    void aSeedGivesTheSameSamplesEachTime() {
        assertThat(samples("withAnySeed", "42")).hasSize(20).isEqualTo(samples("withAnySeed", "42"));
    }

    @Test
    void anotherSeedGivesOtherSamples() {
        assertThat(samples("withAnySeed", "42")).isNotEqualTo(samples("withAnySeed", "43"));
    }

    @Test
    void randomGivesOtherSamplesEachTime() {
        assertThat(samples("withAnySeed", "random")).hasSize(20).isNotEqualTo(samples("withAnySeed", "random"));
    }

    @Test
    void aPropertysOwnSeedIsKept() {
        assertThat(samples("withSeedSeven", "42")).isEqualTo(samples("withAnySeed", "7"));
    }

    @Test
    void aPropertyIsTriedAsManyTimesMoreAsIsSaid() {
        System.setProperty(SameSamples.TRIES, "3");
        assertThat(samples("withAnySeed", "42")).hasSize(60);
    }

    @Test
    void whatIsTriedOnceIsAnExampleAndStaysOne() {
        System.setProperty(SameSamples.TRIES, "3");
        assertThat(samples("once", "42")).hasSize(1);
    }

    private static List<Long> samples(String property, String seed) {
        System.setProperty(SameSamples.SEED, seed);
        SAMPLES.clear();
        EngineTestKit.engine("jqwik")
                .enableImplicitConfigurationParameters(true)
                .selectors(selectMethod(Tried.class, property, "long"))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.succeeded(1).failed(0));
        return List.copyOf(SAMPLES);
    }
}
