package dev.helpline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(AwkwardHours.class)
class SharingTest {

    @Test
    void equalHoursShareTheirPages() {
        WeeklyHours one = WeeklyHours.in("Europe/Berlin").weekdays("08:07-16:53");
        WeeklyHours other = WeeklyHours.in("Europe/Berlin").weekdays("12:00-16:53", "08:07-12:00");
        assertThat(one.page(52)).isSameAs(other.page(52));
    }

    @Property(tries = 200)
    void equalHoursGiveEqualAnswersWhateverTheOrderOfTheirParts(
            @ForAll WeeklyHours hours, @ForAll Instant start, @ForAll Duration amount, @ForAll Random random) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            dates.add(LocalDate.of(2014 + i, 3, 4));
        }
        WeeklyHours one = hours;
        for (LocalDate date : dates) {
            one = one.closedOn(date).except(Holidays.on(date.plusDays(1))).breakOn(date.plusDays(2), "10:00-11:00");
        }
        Collections.shuffle(dates, random);
        WeeklyHours other = hours;
        for (LocalDate date : dates) {
            other = other.breakOn(date.plusDays(2), "10:00-11:00").except(Holidays.on(date.plusDays(1)));
            other = other.closedOn(date);
        }
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(other.plus(start, amount)).isEqualTo(one.plus(start, amount));
    }

    @Property(tries = 20)
    void manyThreadsGetOneThreadsAnswers(
            @ForAll WeeklyHours hours, @ForAll List<Instant> starts, @ForAll Duration amount) throws Exception {
        WeeklyHours alone = hours.breakOn(LocalDate.of(2020, 1, 1), "10:00-11:00");
        WeeklyHours shared = hours.breakOn(LocalDate.of(2020, 1, 1), "10:00-11:00");
        List<Instant> expected =
                starts.stream().map(start -> alone.plus(start, amount)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Instant>>> asking = Collections.nCopies(
                    8,
                    () -> starts.stream()
                            .map(start -> shared.plus(start, amount))
                            .toList());
            for (Future<List<Instant>> answers : threads.invokeAll(asking)) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Property(tries = 200)
    void theFormReadsBackEqual(@ForAll WeeklyHours hours) {
        assertThat(HoursForm.read(HoursForm.of(hours))).isEqualTo(hours);
    }
}
