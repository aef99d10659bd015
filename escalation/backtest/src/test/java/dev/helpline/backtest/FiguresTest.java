package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The figures of any small log are those that somebody counts who reads it line by line. */
class FiguresTest {

    private static final Set<String> FINISHED = Set.of("solved", "closed");

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("figures");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String file : List.of("mapping.yaml", "log.csv")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }

    /** A row without its case and its instant. */
    record Cells(String state, String group) {}

    @Property(tries = 300)
    void areThoseOfAPatientReader(@ForAll("cases") List<List<Cells>> cases) {
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < cases.size(); number++) {
            for (Cells cells : cases.get(number)) {
                String at = "2026-03-02T%02d:00:00Z".formatted(rows.size() % 24);
                rows.add("C" + number + "," + at + "," + cells.state() + "," + cells.group());
            }
        }
        Report report = new Replay(folder).of(rows.toArray(String[]::new));
        assertThat(List.of(
                        report.cases(),
                        report.events(),
                        report.teamHandoffs(),
                        report.bounced(),
                        report.reopened(),
                        report.finished(),
                        report.rejectedRows()))
                .containsExactly(
                        (long) cases.size(),
                        (long) rows.size(),
                        cases.stream()
                                .mapToLong(rowsOf -> moves(known(rowsOf)).size() - 1)
                                .map(moves -> Math.max(0, moves))
                                .sum(),
                        cases.stream()
                                .filter(rowsOf -> isBounced(moves(known(rowsOf))))
                                .count(),
                        cases.stream().filter(FiguresTest::isReopened).count(),
                        cases.stream().filter(FiguresTest::isFinished).count(),
                        0L);
    }

    private static List<String> known(List<Cells> rows) {
        return rows.stream()
                .map(Cells::group)
                .filter(group -> !group.equals("?"))
                .toList();
    }

    private static List<String> moves(List<String> groups) {
        return IntStream.range(0, groups.size())
                .filter(i -> i == 0 || !groups.get(i).equals(groups.get(i - 1)))
                .mapToObj(groups::get)
                .toList();
    }

    private static boolean isBounced(List<String> moves) {
        return IntStream.range(2, moves.size()).anyMatch(i -> moves.get(i).equals(moves.get(i - 2)));
    }

    private static List<String> states(List<Cells> rows) {
        return rows.stream()
                .map(Cells::state)
                .filter(state -> !state.equals("?"))
                .toList();
    }

    private static boolean isReopened(List<Cells> rows) {
        String finished = states(rows).stream()
                .map(state -> FINISHED.contains(state) ? "f" : "u")
                .collect(Collectors.joining());
        return finished.contains("fu");
    }

    private static boolean isFinished(List<Cells> rows) {
        List<String> states = states(rows);
        return !states.isEmpty() && FINISHED.contains(states.get(states.size() - 1));
    }

    @Provide
    static Arbitrary<List<List<Cells>>> cases() {
        Arbitrary<Cells> row = Combinators.combine(
                        Arbitraries.of("new", "open", "waiting", "solved", "closed", "?"),
                        Arbitraries.of("front line", "database", "billing", "?"))
                .as(Cells::new);
        return row.list().ofMinSize(1).ofMaxSize(7).list().ofMaxSize(5);
    }
}
