package dev.helpline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineWriterTest {

    private static String written(List<String> pieces) {
        LineWriter line = new LineWriter();
        for (String piece : pieces) {
            char[] buffer = ("<" + piece + ">").toCharArray();
            line.write(buffer, 1, piece.length());
        }
        return line.toString();
    }

    @Test
    void aLineIsWhatWasWrittenInOnePieceOrMany() {
        assertThat(written(List.of())).isEmpty();
        assertThat(written(List.of("a line"))).isEqualTo("a line");
        assertThat(written(List.of("", "a", "", " ", "line"))).isEqualTo("a line");
    }

    @Test
    void aTextLongerThanTheGeneratorsBufferIsWhole() {
        String text = "Ü".repeat(100_000);
        assertThat(JsonText.read("it is", JsonText.compact(out -> out.writeString(text))))
                .isEqualTo(text);
    }
}
