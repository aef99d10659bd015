package dev.helpline.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiceTest {

    private final Dice dice = new Dice(1);

    @Test
    void drawsTheSameEverywhere() {
        assertThat(Stream.generate(() -> dice.below(1000)).limit(5)).containsExactly(566, 745, 971, 444, 444);
    }

    @Test
    void halfOfWhatIsDrawnAroundAMedianIsBelowIt() {
        long below = IntStream.range(0, 10_000)
                .filter(each -> dice.around(Duration.ofHours(1), 1).compareTo(Duration.ofHours(1)) < 0)
                .count();
        assertThat(below).isCloseTo(5_000, within(200L));
    }

    @Test
    void countsToTheMean() {
        assertThat(IntStream.range(0, 10_000)
                        .map(each -> dice.count(17))
                        .average()
                        .orElseThrow())
                .isCloseTo(17, within(0.2));
    }

    @Test
    void oddsAreKept() {
        Odds<String> odds = Odds.of("often", 3).or("seldom", 1).or("never", 0);
        List<String> drawn =
                Stream.generate(() -> odds.draw(dice)).limit(10_000).toList();
        assertThat(drawn).doesNotContain("never");
        assertThat(drawn.stream().filter("seldom"::equals).count()).isCloseTo(2_500, within(150L));
    }
}
