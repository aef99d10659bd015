package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CasesSeenTest {

    @Property
    void whatWasThereIsKnownAndNothingElse(@ForAll Set<String> there, @ForAll String asked) {
        CasesSeen seen = new CasesSeen();
        there.forEach(seen::add);
        assertThat(there).allMatch(seen::mightContain);
        assertThat(seen.mightContain(asked)).isEqualTo(there.contains(asked));
    }

    @Test
    void nothingIsForgottenWhileItGrows() {
        CasesSeen seen = new CasesSeen();
        for (int number = 0; number < 100_000; number++) {
            assertThat(seen.mightContain("C" + number)).isFalse();
            seen.add("C" + number);
        }
        for (int number = 0; number < 100_000; number++) {
            assertThat(seen.mightContain("C" + number)).isTrue();
        }
    }
}
