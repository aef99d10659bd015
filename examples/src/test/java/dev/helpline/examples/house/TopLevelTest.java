package dev.helpline.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The top level never grows. */
class TopLevelTest {

    @Test
    void the_top_level_holds_the_four_modules_three_files_and_dot_folders() throws IOException {
        try (Stream<Path> entries = Files.list(Project.ROOT)) {
            List<String> visible = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .sorted()
                    .toList();
            assertThat(visible)
                    .containsExactly("LICENSE", "README.md", "core", "escalation", "examples", "pom.xml", "rotation");
        }
    }
}
