package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.Course;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Verdict LATE = verdict("resolution", 60);
    private static final Verdict IN_TIME = verdict("resolution", 15);
    private static final Verdict REPLY = verdict("first reply", 10);

    private static Verdict verdict(String goal, int minutes) {
        return new Verdict(
                goal,
                Sketch.minute(0),
                Duration.ofMinutes(30),
                Duration.ofMinutes(minutes),
                Sketch.minute(30),
                Sketch.minute(minutes));
    }

    private static Story judged(List<Verdict> unknown, Verdict... verdicts) {
        Story told = Storyteller.tell(Sketch.rows(Sketch.at(0).is(Category.NEW)), Course.watching(Policy.none()), true);
        List<Event> events = List.of(verdicts).stream()
                .<Event>map(verdict -> new GoalJudged(verdict.stoppedAt(), verdict))
                .toList();
        return new Story(
                told.rows(), told.ticket().after(events), told.until(), events, told.taken(), unknown, told.clamped());
    }

    @Test
    void aGoalThatWasJudgedMoreThanOnceCountsAsItCameOutLast() {
        assertThat(judged(List.of(), LATE, REPLY, IN_TIME).outcomes()).containsExactly(IN_TIME, REPLY);
        assertThat(judged(List.of(), IN_TIME, LATE).outcomes()).containsExactly(LATE);
    }

    @Test
    void aLastOutcomeThatCannotBeTrustedIsNotReplacedByOneThatCan() {
        Story story = judged(List.of(IN_TIME), LATE, IN_TIME);
        assertThat(story.outcomes()).containsExactly(IN_TIME).noneMatch(story::isKnown);
    }

    @Test
    void whatWasNeverJudgedHasNoOutcome() {
        assertThat(judged(List.of()).outcomes()).isEmpty();
    }
}
