package dev.helpline.examples.sample;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What the README says of a log, measured. */
record Facts(Log log) {

    String asMarkdown() {
        return String.join(
                "",
                line("fact", "measured"),
                line("---", "---"),
                line("tickets", grouped(log.tickets().size())),
                line("rows", grouped(log.rows().count())),
                share(
                        "opened by an agent, on the phone",
                        opening -> opening.openedBy().equals("agent")),
                share("opened straight at billing", opening -> opening.team().equals("billing")),
                share(
                        "opened on a weekend",
                        opening -> opening.at().getDayOfWeek().getValue() > 5),
                line("reopened at least once", log.share(ticket -> ticket.has("reopened"))),
                line("moved at all", log.share(ticket -> ticket.has("moved"))),
                line("escalated to a higher tier", log.share(LogTicket::climbed)),
                line("reached tier 3", log.share(ticket -> ticket.any(row -> LogTicket.tier(row) == 3))),
                line("bounced A → B → A", log.share(LogTicket::bounced)),
                line("waited on the customer", log.share(ticket -> ticket.has("asked"))),
                line("were on hold", log.share(ticket -> ticket.has("held"))),
                line("median first reply, if the customer opened it", firstReply(0.5) + " business minutes"),
                line("nine in ten first replies", "within " + firstReply(0.9) + " business minutes"),
                line("not closed at the year's end", unclosed() + ", of them " + lastResolved() + " resolved"));
    }

    String monthsAsMarkdown() {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + opened(month))
                .collect(Collectors.joining(", "));
    }

    static boolean unclosed(LogTicket ticket) {
        return !ticket.last().status().equals("closed");
    }

    /** Office minutes from Monday to Friday, in which that share of the customers' tickets had an answer. */
    long firstReply(double share) {
        long[] minutes = log.tickets().stream()
                .filter(ticket -> ticket.first().openedBy().equals("customer"))
                .flatMapToLong(ticket -> ticket.firstAnswer().stream()
                        .mapToLong(answer -> OfficeHours.WEEKDAYS
                                .between(ticket.opened(), answer.at())
                                .toMinutes()))
                .sorted()
                .toArray();
        return LongStream.of(minutes)
                .skip((long) (share * minutes.length))
                .findFirst()
                .orElseThrow();
    }

    private long opened(Month month) {
        return log.tickets().stream()
                .filter(ticket -> ticket.opened().getMonth() == month)
                .count();
    }

    private long unclosed() {
        return log.tickets().stream().filter(Facts::unclosed).count();
    }

    private long lastResolved() {
        return log.tickets().stream()
                .filter(ticket -> ticket.last().is("resolved"))
                .count();
    }

    private String share(String fact, Predicate<LogRow> opening) {
        return line(fact, log.share(ticket -> opening.test(ticket.first())));
    }

    private static String line(String fact, double percent) {
        return line(fact, String.format(Locale.ROOT, "%.1f %%", percent));
    }

    private static String line(String fact, String measured) {
        return "| " + fact + " | " + measured + " |\n";
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
