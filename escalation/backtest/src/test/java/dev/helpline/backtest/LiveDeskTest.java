package dev.helpline.backtest;

import static dev.helpline.spi.Audience.ASSIGNEE;
import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Priority.CRITICAL;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.backtest.LiveDesk.Move;
import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Policy;
import dev.helpline.time.WeeklyHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A back-test agrees with a live desk, as long as the policy only tells: nothing it says changes what happens. */
class LiveDeskTest {

    private static final Policy TELLING = Ladder.counting(
                    WeeklyHours.in("Europe/Berlin").weekdays("08:00-18:00"))
            .firstReply()
            .within(ofMinutes(30))
            .before(ofMinutes(10))
            .tell(OWNER)
            .whenLate()
            .tell(LEAD)
            .resolution()
            .within(ofHours(8))
            .within(CRITICAL, ofHours(2))
            .at(75)
            .tell(ASSIGNEE)
            .whenLate()
            .tell(LEAD)
            .late(ofHours(1))
            .every(ofHours(2))
            .atMost(3)
            .tell(LEAD);

    /** Somebody acts a while later. */
    record Turn(int minutes, Move move) {}

    @Property(tries = 300)
    void theSameStepsAtTheSameInstantsAndTheSameVerdicts(@ForAll("turns") List<Turn> turns, @ForAll boolean byTelephone)
            throws IOException {
        LiveDesk live = new LiveDesk(TELLING, byTelephone);
        turns.forEach(turn -> live.later(turn.minutes(), turn.move()));
        live.later(0, Move.TICK); // the last row of a log is as far as a back-test can see

        Story told = replayed(live.log());

        assertThat(LiveDesk.steps(told.events())).isEqualTo(live.steps());
        assertThat(told.ticket().verdicts()).isEqualTo(live.ticket().verdicts());
        assertThat(told.ticket().status()).isEqualTo(live.ticket().status());
        assertThat(told.ticket().past()).isEqualTo(live.ticket().past());
        assertThat(told.ticket().conversation()).isEqualTo(live.ticket().conversation());
    }

    private static Story replayed(String log) throws IOException {
        Path folder = Files.createTempDirectory("live");
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), LiveDesk.MAPPING);
        Path file = Files.writeString(folder.resolve("log.csv"), log);
        Columns columns = Mapping.read(mapping).columns();
        try (LogFile rows = LogFile.open(file, columns)) {
            List<RejectedRow> rejected = new ArrayList<>();
            RowReader reader = new RowReader(columns, rows);
            Story story = Storyteller.tell(
                    new CaseReader(rows, reader, rejected::add).next(), Course.watching(TELLING), false);
            assertThat(rejected).isEmpty();
            return story;
        } finally {
            Files.delete(mapping);
            Files.delete(file);
            Files.delete(folder);
        }
    }

    @Provide
    static Arbitrary<List<Turn>> turns() {
        Arbitrary<Integer> minutes = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 90)),
                Tuple.of(1, Arbitraries.integers().between(0, 4_000)));
        return Combinators.combine(minutes, Arbitraries.of(Move.class))
                .as(Turn::new)
                .list()
                .ofMaxSize(12);
    }
}
