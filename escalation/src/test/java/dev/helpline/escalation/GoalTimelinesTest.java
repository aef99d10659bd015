package dev.helpline.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What other systems' public tests say of deadlines, restated as data, holds for a ladder. */
class GoalTimelinesTest {

    private static final Path SHARED =
            Path.of(System.getProperty("helpline.root", "."), "..", "shared", "vectors", "goal-timelines.json");

    @TestFactory
    Stream<DynamicTest> theGuardingRowsHold() throws IOException {
        try (var guarding = GoalTimelinesTest.class.getResourceAsStream("goal-timelines.json")) {
            String json = new String(guarding.readAllBytes(), StandardCharsets.UTF_8);
            return tests(GoalTimeline.read(json));
        }
    }

    @TestFactory
    Stream<DynamicTest> everySharedRowThatSpeaksOfAThingWeHaveHolds() throws IOException {
        return tests(shared());
    }

    @Test
    void theRowsThatAreLeftSpeakOfThingsWeDoNotHave() throws IOException {
        Map<String, String> left = new LinkedHashMap<>();
        shared().forEach(row -> row.leftBecause().ifPresent(reason -> left.put(row.id(), reason)));
        assertThat(left)
                .isEqualTo(Map.ofEntries(
                        Map.entry("glpi-026", "levels on a scale of numbers, which GuardedStepsTest retells"),
                        Map.entry("glpi-020", "an agreement that counts from when it is attached")));
    }

    /** There the system stands for the customer, whose first answer is measured, and yet nobody has asked anything. */
    @Test
    void theOneFactThatIsLeftIsTheNextReplyToWhatTheSystemOpened() throws IOException {
        List<String> left = shared().stream()
                .filter(row -> row.leftBecause().isEmpty() && row.isOpenedBySystem())
                .filter(row -> row.checkpoints().stream().anyMatch(checkpoint -> isLeft(row, "updateDue", checkpoint)))
                .map(GoalTimeline::id)
                .toList();
        assertThat(left).containsExactly("zammad-025");
    }

    private static boolean isLeft(GoalTimeline row, String fact, JsonNode checkpoint) {
        return fact.equals("updateDue")
                && row.isOpenedBySystem()
                && checkpoint.has("firstResponseDue")
                && checkpoint.path("updateDue").isNull()
                && !checkpoint.path("firstResponseDue").isNull();
    }

    private static List<GoalTimeline> shared() throws IOException {
        assumeTrue(Files.exists(SHARED), "skipped: " + SHARED + " is not there; the guarding rows are run without it");
        return GoalTimeline.read(Files.readString(SHARED));
    }

    private static Stream<DynamicTest> tests(List<GoalTimeline> rows) {
        return rows.stream()
                .filter(row -> row.leftBecause().isEmpty())
                .map(row ->
                        dynamicTest(row.id(), () -> row.checkpoints().forEach(checkpoint -> holds(row, checkpoint))));
    }

    private static void holds(GoalTimeline row, JsonNode checkpoint) {
        TimelineMoment moment = row.moments().get(checkpoint.path("after").asInt());
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> actual = new LinkedHashMap<>();
        for (String fact : checkpoint.propertyNames()) {
            if (!Set.of("after", "alsoAcceptable").contains(fact) && !isLeft(row, fact, checkpoint)) {
                expected.put(fact, GoalTimeline.expected(fact, checkpoint));
                actual.put(fact, moment.actual(fact, checkpoint));
            }
        }
        assertThat(actual)
                .as("%s after %s", row.id(), checkpoint.path("after"))
                .isEqualTo(expected)
                .isNotEmpty();
    }
}
