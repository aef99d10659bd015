package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.MARCH_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a plan must not depend on. */
@Domain(RotationDomain.class)
@Domain(DomainContext.Global.class)
final class PurityLawsTest {

    private static final int WEEKS = 30;

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.getAvailableLocales());
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    }

    @Property(tries = 300)
    void theOrderOfTheInputChangesNothing(@ForAll Rotation rotation, @ForAll @LongRange long shuffle) {
        List<Person> people = shuffled(rotation.people(), shuffle);
        List<Absence> absences = shuffled(rotation.absences(), shuffle);
        Rotation other = Rotation.of(rotation.duties(), people).absent(absences).seed(rotation.seed());
        assertThat(other.plan(MARCH_2, WEEKS)).isEqualTo(rotation.plan(MARCH_2, WEEKS));
    }

    @Property(tries = 300)
    void theDefaultLocaleChangesNothing(@ForAll Rotation rotation, @ForAll("locales") Locale locale) {
        Rota expected = rotation.plan(MARCH_2, WEEKS);
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            assertThat(rotation.plan(MARCH_2, WEEKS)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300)
    void theDefaultZoneChangesNothing(@ForAll Rotation rotation, @ForAll("zones") String zone) {
        Rota expected = rotation.plan(MARCH_2, WEEKS);
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(rotation.plan(MARCH_2, WEEKS)).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
