package dev.helpline.testkit;

import dev.helpline.spi.TicketStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The part of {@link TicketStoreContract} that is about nodes that die, stand still or tell the time wrong. */
public interface CrashContract {

    /**
     * The store on trial.
     *
     * @return a new one without tickets
     */
    TicketStore emptyStore();

    /** A desk on three nodes loses and doubles nothing, whenever one of them dies. */
    @Test
    default void aDeskOnSeveralNodesLosesAndDoublesNothingWhateverFails() {
        DeskSimulation.over(this::emptyStore).runs(5);
    }

    /** Clocks that are an hour apart mix nothing up, and neither does a desk on which hardly anything works. */
    @Test
    default void aDeskOnNodesWhoseClocksDifferSurvivesItsWorstDay() {
        DeskSimulation.over(this::emptyStore)
                .nodes(5)
                .failingOnceIn(4)
                .clocksOffBy(Duration.ofHours(1))
                .runs(3);
    }
}
