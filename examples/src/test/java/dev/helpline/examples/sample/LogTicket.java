package dev.helpline.examples.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The rows of one ticket, in their order. */
record LogTicket(List<LogRow> rows) {

    LogRow first() {
        return rows.get(0);
    }

    LogRow last() {
        return rows.get(rows.size() - 1);
    }

    LocalDateTime opened() {
        return first().at();
    }

    boolean any(Predicate<LogRow> question) {
        return rows.stream().anyMatch(question);
    }

    boolean has(String event) {
        return any(row -> row.is(event));
    }

    Optional<LogRow> firstAnswer() {
        return rows.stream().filter(LogRow::isPublicAnswer).findFirst();
    }

    /** The teams it was with, each stay once. */
    List<String> stays() {
        List<String> stays = new ArrayList<>();
        for (LogRow row : rows) {
            if (stays.isEmpty() || !stays.get(stays.size() - 1).equals(row.team())) {
                stays.add(row.team());
            }
        }
        return stays;
    }

    boolean bounced() {
        List<String> stays = stays();
        return IntStream.range(2, stays.size())
                .anyMatch(index -> stays.get(index).equals(stays.get(index - 2)));
    }

    boolean climbed() {
        return rows.stream().anyMatch(row -> tier(row) > tier(first()));
    }

    static int tier(LogRow row) {
        return switch (row.team()) {
            case "front line" -> 1;
            case "billing", "platform" -> 2;
            case "developers" -> 3;
            default -> throw new IllegalArgumentException("no such team: " + row);
        };
    }
}
