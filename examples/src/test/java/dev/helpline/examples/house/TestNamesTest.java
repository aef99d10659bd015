package dev.helpline.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Surefire runs what is named so, and skips the rest without a word. */
class TestNamesTest {

    private static final Pattern HOLDS_TESTS = Pattern.compile(
            "^\\s*@(?:[\\w.]+\\.)?(Test|Property|Example|ParameterizedTest|RepeatedTest|TestFactory)\\b",
            Pattern.MULTILINE);
    private static final Pattern IS_A_CLASS =
            Pattern.compile("^(public )?(final |abstract )?class \\w+", Pattern.MULTILINE);

    @Test
    void every_class_that_holds_tests_is_named_so_that_surefire_runs_it() throws IOException {
        List<Path> skipped = new ArrayList<>();
        int found = 0;
        for (Path file : Project.javaFilesUnder("/src/test/java/")) {
            String text = Files.readString(file);
            if (HOLDS_TESTS.matcher(text).find() && IS_A_CLASS.matcher(text).find()) {
                found++;
                if (!file.toString().endsWith("Test.java")) {
                    skipped.add(file);
                }
            }
        }
        assertThat(skipped).isEmpty();
        assertThat(found).as("classes that hold tests").isGreaterThan(20);
    }

    @Test
    void a_class_that_takes_its_tests_from_a_contract_is_named_so_too() throws IOException {
        Pattern contract = Pattern.compile(
                "^(public )?(final )?class (\\w+) implements [^{]*(Contract|Laws)\\b(?!\\.)", Pattern.MULTILINE);
        for (Path file : Project.javaFilesUnder("/src/test/java/")) {
            if (contract.matcher(Files.readString(file)).find()) {
                assertThat(file.toString()).endsWith("Test.java");
            }
        }
    }
}
