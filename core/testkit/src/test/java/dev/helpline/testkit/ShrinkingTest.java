package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.StepKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class ShrinkingTest {

    /** It bothers whoever owns a resolved ticket, though that ticket may be closed. */
    static final class Stubborn implements PolicyContract {
        @Override
        public Policy policy() {
            return ticket -> Optional.of(new StepKey("stubborn", ticket.openedAt(), 0))
                    .filter(key -> ticket.past().stream().anyMatch(phase -> phase.category() == Category.RESOLVED)
                            && !ticket.hasTaken(key))
                    .map(key ->
                            new Step(key, ticket.updatedAt(), new StepAction.Tell(Audience.OWNER), "it was resolved"));
        }
    }

    @Test
    void whatFailsIsToldAsAStoryOfFewLines() {
        List<Throwable> failures = EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "")
                .selectors(selectMethod(Stubborn.class, "leavesClosedTicketsAlone", Story.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(Event::getPayload)
                .flatMap(Optional::stream)
                .map(TestExecutionResult.class::cast)
                .map(TestExecutionResult::getThrowable)
                .flatMap(Optional::stream)
                .toList();
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0))
                .hasMessageContaining("wants nothing of the ticket closed")
                .hasMessageContaining("opened the ticket with front line");
        assertThat(failures.get(0).getMessage().lines().filter(line -> line.startsWith("  2026-")))
                .as("the events of the story: opened, touched, resolved")
                .hasSizeLessThanOrEqualTo(7);
    }
}
