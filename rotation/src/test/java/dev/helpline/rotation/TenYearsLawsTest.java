package dev.helpline.rotation;

import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MIDNIGHTS;
import static dev.helpline.rotation.Desks.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Ten years, planned one by one, of people who go on holiday six weeks a year, each whenever they like. */
final class TenYearsLawsTest {

    private static final int YEARS = 10;
    private static final int WEEKS = 52;
    private static final int AWAY = 6;

    /** With three people or more for each seat, there is always a rota that makes up for every holiday. */
    @Property(tries = 30)
    void nobodyIsEverAWholeTurnFromTheirShareAtTheEndOfAYear(
            @ForAll @IntRange(min = 1, max = 3) int seats,
            @ForAll @IntRange(min = 0, max = 4) int more,
            @ForAll @LongRange long seed) {
        Rotation rotation = rotation(seats, 3 * seats + more, seed);
        Rota year = rotation.plan(MARCH_2, WEEKS);
        for (int i = 1; i <= YEARS; i++) {
            assertThat(year.ledger().standings())
                    .allSatisfy(
                            standing -> assertThat(Math.abs(standing.credit())).isLessThan(Ledger.TURN));
            year = rotation.planAfter(year, WEEKS);
        }
    }

    private static Rotation rotation(int seats, int count, long seed) {
        Random random = new Random(seed);
        List<Person> people = people(Collections.nCopies(count, 1));
        List<Absence> absences = new ArrayList<>();
        for (Person person : people) {
            for (int week = 0; week < (YEARS + 1) * WEEKS; week += WEEKS) {
                for (int i = 0; i < AWAY; i++) {
                    LocalDate monday = MARCH_2.plusWeeks(week + random.nextInt(WEEKS));
                    absences.add(new Absence(person.agent(), AbsenceKind.HOLIDAY, monday, monday.plusDays(7)));
                }
            }
        }
        return MIDNIGHTS
                .covering(FRONT_LINE)
                .seats(seats)
                .among(people)
                .absent(absences)
                .seed(seed);
    }
}
