package dev.helpline.examples.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The bundled log, read from where a host would find it. */
record Log(String text, List<LogTicket> tickets) {

    static final Log BUNDLED = parse(unpacked(resource("helpdesk-year.csv.gz")));

    static byte[] resource(String name) {
        try (InputStream in = Log.class.getResourceAsStream("/sample/" + name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String unpacked(byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Stream<LogRow> rows() {
        return tickets.stream().flatMap(ticket -> ticket.rows().stream());
    }

    /** Per cent of all tickets. */
    double share(Predicate<LogTicket> question) {
        return 100.0 * tickets.stream().filter(question).count() / tickets.size();
    }

    private static Log parse(String text) {
        Map<String, List<LogRow>> byTicket = new LinkedHashMap<>();
        text.lines()
                .skip(1)
                .map(LogRow::parse)
                .forEach(row -> byTicket.computeIfAbsent(row.ticket(), each -> new ArrayList<>())
                        .add(row));
        return new Log(text, byTicket.values().stream().map(LogTicket::new).toList());
    }
}
