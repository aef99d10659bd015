package dev.helpline.backtest;

import dev.helpline.spi.Policy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A small log and its mapping in a folder, to be replayed. */
record Replay(Path folder) {

    static final String HEADER = "id,at,state,group";

    static final String MAPPING = """
            case: id
            at: {column: at}
            status: {column: state, values: {new: NEW, open: OPEN, waiting: WAITING_ON_CUSTOMER, solved: RESOLVED, closed: CLOSED}}
            team: {column: group, tiers: {database: 2}}
            unknown: ["?", ""]
            """;

    Replay {
        write(folder.resolve("mapping.yaml"), MAPPING.getBytes(StandardCharsets.UTF_8));
    }

    Path mapping() {
        return folder.resolve("mapping.yaml");
    }

    Replay mappedBy(String yaml) {
        write(mapping(), yaml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path log() {
        return folder.resolve("log.csv");
    }

    /** The report on a log of these rows under the usual header. */
    Report of(String... rows) {
        return ofText(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    Report ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Report ofBytes(byte[] bytes) {
        write(log(), bytes);
        return BackTest.of(Mapping.read(mapping())).run(log());
    }

    /** The report on a log of a name of its own, which says what form it has. */
    Report ofFile(String name, byte[] bytes) {
        write(folder.resolve(name), bytes);
        return BackTest.of(Mapping.read(mapping())).run(folder.resolve(name));
    }

    Report ofXes(String text) {
        return ofFile("log.xes", text.getBytes(StandardCharsets.UTF_8));
    }

    Report of(Policy policy, String text) {
        write(log(), text.getBytes(StandardCharsets.UTF_8));
        return BackTest.of(Mapping.read(mapping())).through(policy).run(log());
    }

    static byte[] gzipped(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
