package dev.helpline.examples.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** The log on disk: UTF-8, packed if its name ends in {@code .gz}. */
final class LogFile {

    private LogFile() {}

    /**
     * Replaces what is there. The gzip header of the JDK carries no time and no file name, so equal logs give equal
     * files; only another version of zlib may pack the same bytes differently.
     */
    static void write(String log, Path file) throws IOException {
        boolean packed = file.toString().endsWith(".gz");
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = packed ? new GZIPOutputStream(plain) : plain) {
            out.write(log.getBytes(StandardCharsets.UTF_8));
        }
    }
}
