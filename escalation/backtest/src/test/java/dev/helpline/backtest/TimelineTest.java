package dev.helpline.backtest;

import static dev.helpline.ticket.Category.CLOSED;
import static dev.helpline.ticket.Category.NEW;
import static dev.helpline.ticket.Category.OPEN;
import static dev.helpline.ticket.Category.RESOLVED;
import static dev.helpline.ticket.Category.WAITING_ON_CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What happened when, and what is known by then. A fact reads as its minute and the status that is known. */
class TimelineTest {

    @Test
    void withoutMoreColumnsTheFirstRowIsTheOpening() {
        Timeline timeline = of(Sketch.at(5).is(NEW), Sketch.at(9).is(OPEN));
        assertThat(timeline.opened()).isEqualTo(Sketch.minute(5));
        assertThat(story(timeline)).containsExactly("5 new", "9 open");
    }

    @Test
    void aColumnForTheOpeningSaysWhenItWas() {
        Timeline timeline = of(Sketch.at(5).is(NEW).openedAt(2), Sketch.at(9).openedAt(2));
        assertThat(timeline.opened()).isEqualTo(Sketch.minute(2));
        assertThat(story(timeline)).containsExactly("5 new", "9 -");
        assertThat(timeline.clamped()).isZero();
    }

    @Test
    void rowsOfOneInstantKeepTheOrderOfTheFile() {
        assertThat(story(of(
                        Sketch.at(1).is(NEW),
                        Sketch.at(1).is(WAITING_ON_CUSTOMER),
                        Sketch.at(1).is(OPEN))))
                .containsExactly("1 new", "1 waiting_on_customer", "1 open");
    }

    @Test
    void aRowThatGoesBackInTimeIsTakenForAsLateAsTheOneBefore() {
        Timeline timeline = of(
                Sketch.at(1).is(NEW),
                Sketch.at(9).is(OPEN),
                Sketch.at(4).is(NEW),
                Sketch.at(10).is(OPEN));
        assertThat(story(timeline)).containsExactly("1 new", "9 open", "9 new", "10 open");
        assertThat(timeline.clamped()).isEqualTo(1);
    }

    @Test
    void aRowSavedBeforeTheOpeningIsTakenForAsLateAsTheOpening() {
        Timeline timeline = of(Sketch.at(1).is(NEW).openedAt(3), Sketch.at(4).is(OPEN));
        assertThat(story(timeline)).containsExactly("3 new", "4 open");
        assertThat(timeline.clamped()).isEqualTo(1);
    }

    @Test
    void aColumnForTheResolutionIsAFactAtItsOwnInstant() {
        assertThat(story(of(
                        Sketch.at(1).is(NEW).resolvedAt(7),
                        Sketch.at(9).is(CLOSED).resolvedAt(7))))
                .containsExactly("1 new", "7 resolved", "9 closed");
    }

    @Test
    void aResolutionAfterTheLastRowComesLast() {
        assertThat(story(of(Sketch.at(1).is(NEW), Sketch.at(2).is(OPEN).resolvedAt(7))))
                .containsExactly("1 new", "2 open", "7 resolved");
    }

    @Test
    void aResolutionBeforeTheOpeningIsTakenForAsLate() {
        assertThat(story(of(Sketch.at(5).is(NEW), Sketch.at(6).is(CLOSED).resolvedAt(1))))
                .containsExactly("5 new", "5 resolved", "6 closed");
    }

    @Test
    void aFinishedStatusSavedBeforeTheResolutionIsHeldBack() {
        assertThat(story(of(
                        Sketch.at(1).is(NEW).resolvedAt(7),
                        Sketch.at(3).is(RESOLVED).resolvedAt(7),
                        Sketch.at(4).resolvedAt(7),
                        Sketch.at(9).is(CLOSED).resolvedAt(7))))
                .containsExactly("1 new", "3 -", "4 -", "7 resolved", "9 closed");
    }

    @Test
    void aClosingSavedBeforeTheResolutionComesRightAfterIt() {
        assertThat(story(of(
                        Sketch.at(1).is(NEW).resolvedAt(7),
                        Sketch.at(3).is(RESOLVED).resolvedAt(7),
                        Sketch.at(4).is(CLOSED).resolvedAt(7))))
                .containsExactly("1 new", "3 -", "4 -", "7 resolved", "7 closed");
    }

    @Test
    void aFinishedStatusTakenBackBeforeTheResolutionCounts() {
        assertThat(story(of(
                        Sketch.at(1).is(NEW).resolvedAt(7),
                        Sketch.at(3).is(RESOLVED).resolvedAt(7),
                        Sketch.at(5).is(OPEN).resolvedAt(7),
                        Sketch.at(8).is(RESOLVED).resolvedAt(7))))
                .containsExactly("1 new", "3 resolved", "5 open", "7 resolved", "8 resolved");
    }

    @Test
    void aTicketReopenedAfterTheResolutionIsOpenAgain() {
        assertThat(story(of(
                        Sketch.at(1).is(NEW).resolvedAt(7),
                        Sketch.at(9).is(OPEN).resolvedAt(7))))
                .containsExactly("1 new", "7 resolved", "9 open");
    }

    @Test
    void whatIsStillUnfinishedAtTheVeryInstantOfTheResolutionComesFirst() {
        assertThat(story(of(
                        Sketch.at(1).is(NEW).resolvedAt(7),
                        Sketch.at(7).is(OPEN).resolvedAt(7),
                        Sketch.at(7).is(RESOLVED).resolvedAt(7))))
                .containsExactly("1 new", "7 open", "7 resolved", "7 resolved");
    }

    @Property
    void timeNeverGoesBackAndNoRowIsLost(@ForAll("sketches") List<LogRow> rows) {
        Timeline timeline = Timeline.of(rows);
        Instant last = timeline.opened();
        for (Timeline.Fact fact : timeline.facts()) {
            assertThat(fact.at()).isAfterOrEqualTo(last);
            last = fact.at();
        }
        assertThat(timeline.facts().stream().flatMap(fact -> fact.row().stream()))
                .containsExactlyElementsOf(rows);
    }

    @Property
    void whenTheResolutionComesTheCaseIsUnfinished(
            @ForAll("sketches") List<LogRow> rows, @ForAll @IntRange(min = -5, max = 25) int minute) {
        LogRow last = rows.get(rows.size() - 1);
        Instant resolved = Sketch.minute(minute);
        List<LogRow> known = new ArrayList<>(rows);
        known.set(rows.size() - 1, withResolution(last, resolved));
        boolean isFinished = false;
        for (Timeline.Fact fact : Timeline.of(known).facts()) {
            if (fact.row().isEmpty()) {
                break;
            }
            isFinished =
                    fact.status().map(status -> status.category().isFinished()).orElse(isFinished);
        }
        assertThat(isFinished).isFalse();
    }

    private static LogRow withResolution(LogRow row, Instant resolved) {
        return new LogRow(
                row.caseId(),
                row.at(),
                row.status(),
                row.priority(),
                row.team(),
                row.assignee(),
                row.openedBy(),
                row.happening(),
                row.opened(),
                Optional.of(resolved));
    }

    @Provide
    static Arbitrary<List<LogRow>> sketches() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 20);
        return minutes.flatMap(minute -> Arbitraries.of(Category.class)
                        .injectNull(0.2)
                        .map(category -> category == null
                                ? Sketch.at(minute).row()
                                : Sketch.at(minute).is(category).row()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Timeline of(Sketch... sketches) {
        return Timeline.of(Sketch.rows(sketches));
    }

    private static List<String> story(Timeline timeline) {
        return timeline.facts().stream()
                .map(fact -> Duration.between(Sketch.minute(0), fact.at()).toMinutes() + " "
                        + fact.status().map(Status::name).orElse("-"))
                .toList();
    }
}
