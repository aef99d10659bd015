package dev.helpline.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How often things happen in the bundled log, against what real desks see. */
class LogSharesTest {

    private final Log log = Log.BUNDLED;

    @Test
    void aboutFiveThousandTicketsInEveryMonthAlike() {
        assertThat(log.tickets()).hasSizeBetween(4_700, 5_300);
        assertThat(log.tickets().stream()
                        .collect(Collectors.groupingBy(ticket -> ticket.opened().getMonth(), Collectors.counting()))
                        .values())
                .hasSize(12)
                .allMatch(count -> count > 300);
    }

    @Test
    void threeTiersAppearAndEveryPersonOfThem() {
        assertThat(log.rows().map(LogTicket::tier).distinct()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(log.rows().map(LogRow::agent).distinct()).hasSize(14 + 1);
        assertThat(log.share(ticket -> ticket.any(row -> LogTicket.tier(row) == 3)))
                .isBetween(4.0, 12.0);
    }

    @Test
    void mostAreSolvedInFront() {
        assertThat(log.share(LogTicket::climbed)).isBetween(30.0, 45.0);
    }

    @Test
    void someAreReopened() {
        assertThat(log.share(ticket -> ticket.has("reopened"))).isBetween(3.0, 10.0);
        assertThat(log.share(ticket ->
                        ticket.rows().stream().filter(row -> row.is("closed")).count() > 1))
                .as("reopened after closing, and closed again")
                .isBetween(0.2, 3.0);
    }

    @Test
    void someBounceAndSomeMoveSideways() {
        assertThat(log.share(LogTicket::bounced)).isBetween(3.0, 12.0);
        assertThat(log.share(ticket -> ticket.stays().toString().contains("billing, platform")))
                .isBetween(0.3, 4.0);
        assertThat(log.share(ticket -> ticket.stays().toString().contains("front line, platform, front line")))
                .isBetween(1.0, 8.0);
    }

    @Test
    void someWaitOnTheCustomerAndSomeOnOthers() {
        assertThat(log.share(ticket -> ticket.has("asked"))).isBetween(15.0, 35.0);
        assertThat(log.share(ticket -> ticket.has("held"))).isBetween(3.0, 12.0);
    }

    @Test
    void fewAreCriticalAndMostAreNormal() {
        Map<String, Long> count = log.tickets().stream()
                .map(ticket -> ticket.first().priority())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(count.get("critical")).isLessThan(count.get("high") / 2);
        assertThat(count.get("normal")).isGreaterThan(log.tickets().size() / 2);
    }

    @Test
    void mostAreAnsweredWithinTheHourAndAFewVeryLate() {
        Facts facts = new Facts(log);
        assertThat(facts.firstReply(0.5)).isBetween(20L, 60L);
        assertThat(facts.firstReply(0.9)).isBetween(90L, 240L);
        assertThat(facts.firstReply(0.999)).isGreaterThan(600L);
    }

    @Test
    void aFewTakeMoreThanAMonth() {
        assertThat(log.share(ticket -> ticket.any(row -> row.is("resolved")
                        && Duration.between(ticket.opened(), row.at()).toDays() > 30)))
                .isBetween(0.1, 2.0);
    }

    @Test
    void aHandfulIsLeftAtTheEndOfTheYear() {
        assertThat(log.tickets().stream().filter(Facts::unclosed)).hasSizeBetween(5, 100);
        assertThat(log.tickets().stream().filter(Facts::unclosed))
                .allMatch(ticket -> ticket.last().at().getMonthValue() >= 11);
    }

    @Test
    void someCustomersComeOften() {
        Map<String, Long> count = log.tickets().stream()
                .collect(Collectors.groupingBy(ticket -> ticket.first().requester(), Collectors.counting()));
        assertThat(count.keySet()).hasSizeBetween(800, 1_200).allMatch(name -> name.matches("C-\\d{4}"));
        assertThat(count.values().stream().filter(tickets -> tickets >= 12)).hasSizeBetween(20, 120);
    }

    @Test
    void aFewCustomersAreUpset() {
        assertThat(log.share(LogSharesTest::wroteTwiceInARow)).isBetween(0.5, 5.0);
    }

    private static boolean wroteTwiceInARow(LogTicket ticket) {
        return ticket.rows().stream()
                .map(LogRow::event)
                .collect(Collectors.joining(","))
                .contains("customer wrote,customer wrote");
    }
}
