package dev.helpline.spi;

import static dev.helpline.ticket.Cast.CUSTOMER;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Priority;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Workflow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DueRowsTest {

    private static final int ROWS = 12;
    private static final Comparator<TicketRow> SOONEST = Comparator.comparing((TicketRow row) -> row.due())
            .thenComparing(row -> row.id().value());

    @Property
    void itsFirstIsThatOfASortedSetWhateverIsMoved(
            @ForAll @Size(max = 60) List<@IntRange(max = ROWS * 6 - 1) Integer> moves) {
        List<TicketRow> rows =
                IntStream.range(0, ROWS).mapToObj(DueRowsTest::row).toList();
        DueRows heap = new DueRows();
        TreeSet<TicketRow> sorted = new TreeSet<>(SOONEST);
        for (int move : moves) {
            TicketRow row = rows.get(move % ROWS);
            int minute = move / ROWS;
            sorted.remove(row);
            if (minute == 0) {
                heap.remove(row);
            } else {
                row.dueAt(MORNING.plusSeconds(60L * minute));
                heap.put(row);
                sorted.add(row);
            }
            assertThat(heap.first()).isEqualTo(sorted.stream().findFirst());
        }
        while (!sorted.isEmpty()) {
            TicketRow first = heap.first().orElseThrow();
            assertThat(first).isSameAs(sorted.pollFirst());
            heap.remove(first);
        }
        assertThat(heap.first()).isEmpty();
    }

    private static TicketRow row(int number) {
        TicketOpened opened = new TicketOpened(
                MORNING,
                CUSTOMER,
                new TicketId("T-" + number),
                SAM,
                "Cannot log in",
                "It says no.",
                Workflow.standard().initial(),
                Priority.NORMAL,
                Optional.empty());
        return new TicketRow(new Change(0, List.of(opened), opened.ticket(), Optional.empty(), List.of()));
    }
}
