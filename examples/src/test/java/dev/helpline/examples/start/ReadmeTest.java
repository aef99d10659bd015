package dev.helpline.examples.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.examples.house.Project;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what compiles here, and what it says is printed is printed. */
class ReadmeTest {

    private static final String SOURCES = "examples/src/%s/java/dev/helpline/examples/start/%s.java";

    @ParameterizedTest
    @CsvSource({
        "first-desk, main, FirstDesk",
        "humane-desk, main, HumaneDesk",
        "ladder, main, EverydayLadder",
        "why, main, WhyThen",
        "hours, main, OfficeHours",
        "laws, test, EverydayLadderTest",
        "rotation, main, FairWeeks",
        "postgres, main, OrderDesk",
        "transaction, main, OrderDesk",
        "whole-company, main, ../rotation/WholeCompany",
        "whole-company-files, main, ../rotation/WholeCompany"
    })
    void a_snippet_of_the_readme_is_the_code_that_compiles(String name, String tree, String type) {
        String source = Project.text(String.format(SOURCES, tree, type));
        String snippet = between(source, "// snippet: " + name + "\n", "// end")
                .stripIndent()
                .strip();
        assertThat(Project.text("README.md")).contains("```java\n" + withoutSwitches(snippet) + "\n```");
    }

    @Test
    void the_policy_file_of_the_readme_is_the_one_that_is_read() {
        String snippet = between(Project.text("examples/policies/everyday.yaml"), "# snippet: policy-file\n", "# end")
                .strip();
        assertThat(Project.text("README.md")).contains("```yaml\n" + snippet + "\n```");
    }

    @Test
    void the_first_snippet_prints_what_the_readme_says() {
        assertThat(printed(FirstDesk::run)).isEqualTo(said("It prints:"));
    }

    @Test
    void the_humane_desk_answers_what_the_readme_says() {
        assertThat(printed(HumaneDesk::run))
                .isEqualTo(said("It answers Ada, who refunds 40 EUR, and then wants more:"));
    }

    @Test
    void the_hours_explain_themselves_as_the_readme_says() {
        assertThat(printed(OfficeHours::run)).isEqualTo(said("It answers:"));
    }

    @Test
    void the_desk_explains_a_paused_ticket_that_is_nearly_late_as_the_readme_says() {
        assertThat(printed(WhyThen::run)).isEqualTo(said("Of a ticket that waits for its customer, nearly late, it says:"));
    }

    private static String printed(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String said(String introduction) {
        return between(Project.text("README.md"), introduction + "\n\n```text\n", "```");
    }

    @Test
    void the_first_snippet_is_short() {
        String source = Project.text(String.format(SOURCES, "main", "FirstDesk"));
        assertThat(between(source, "// snippet: first-desk\n", "// end").lines())
                .hasSizeLessThanOrEqualTo(16);
    }

    private static String withoutSwitches(String snippet) {
        List<String> lines = snippet.lines()
                .filter(line -> !line.strip().startsWith("// spotless:"))
                .toList();
        return String.join("\n", lines).strip();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as("'%s' is there", start.strip()).isNotNegative();
        return text.substring(from + start.length(), text.indexOf(end, from + start.length()));
    }
}
