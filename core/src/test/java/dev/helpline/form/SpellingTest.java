package dev.helpline.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void aNameIsSuggestedIfFewLettersAreWrong() {
        assertThat(Spelling.nearest("firstReplly", List.of("nextReply", "firstReply")))
                .contains("firstReply");
        assertThat(Spelling.nearest("owner", List.of("LEAD", "OWNER"))).contains("OWNER");
        assertThat(Spelling.nearest("colour", List.of("case", "at"))).isEmpty();
        assertThat(Spelling.nearest("x", List.of("y"))).isEmpty();
        assertThat(Spelling.nearest("anything", List.of())).isEmpty();
    }

    @Test
    void anUnknownNameIsSaidWithWhatIsAllowed() {
        assertThat(Spelling.unknown("weak", List.of("zone", "week")))
                .isEqualTo("is not known here; did you mean 'week'? allowed: [zone, week]");
        assertThat(Spelling.unknown("x", List.of("zone"))).isEqualTo("is not known here; allowed: [zone]");
    }

    @Test
    void lettersAreCountedThatMustBeAddedDroppedOrReplaced() {
        assertThat(Spelling.distance("state", "State")).isZero();
        assertThat(Spelling.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Spelling.distance("", "at")).isEqualTo(2);
        assertThat(Spelling.distance("at", "")).isEqualTo(2);
    }
}
