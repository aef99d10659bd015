package dev.helpline.backtest;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The rows of a CSV file, plain or gzipped, one after the other. */
final class LogFile implements Closeable {

    private static final int GZIP_MAGIC = 0x1f8b;
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private final Path file;
    private final long length;
    private final CountingInputStream bytes;
    private final JsonParser parser;
    private final MappingIterator<String[]> rows;
    private final List<String> header;
    private long line;

    private LogFile(Path file, long length, CountingInputStream bytes, InputStream text) throws IOException {
        this.file = file;
        this.length = length;
        this.bytes = bytes;
        ObjectReader reader = CSV.readerFor(String[].class);
        this.parser = reader.createParser(text);
        parser.nextToken(); // the array around all rows
        parser.clearCurrentToken();
        this.rows = reader.readValues(parser);
        this.header = next().map(List::of)
                .orElseThrow(() -> new BackTestException(file + " is empty; its first line must name the columns"));
    }

    static LogFile open(Path file) {
        try {
            CountingInputStream bytes = new CountingInputStream(Files.newInputStream(file));
            try {
                return new LogFile(file, Files.size(file), bytes, unpacked(new BufferedInputStream(bytes, 1 << 16)));
            } catch (IOException | RuntimeException failure) {
                bytes.close();
                throw failure;
            }
        } catch (EOFException | ZipException broken) {
            throw new BackTestException(file + " is not a whole gzip file: " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new BackTestException("cannot read the log " + file + ": " + Mapping.reason(unreadable), unreadable);
        }
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        int magic = (in.read() << 8) | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in, 1 << 16) : in;
    }

    List<String> header() {
        return header;
    }

    /** The line the last row began on, from 1. */
    long line() {
        return line;
    }

    /** How much of the file has been read, from 0 to 1. */
    double share() {
        return length == 0 ? 1 : Math.min(1, (double) bytes.getCount() / length);
    }

    /** The cells of the next row; empty at the end. */
    Optional<String[]> next() {
        try {
            if (!rows.hasNextValue()) {
                return Optional.empty();
            }
            line = parser.currentTokenLocation().getLineNr();
            return Optional.of(rows.nextValue());
        } catch (JacksonException broken) {
            throw new BackTestException(brokenOff(broken), broken);
        }
    }

    private String brokenOff(JacksonException broken) {
        if (broken.getCause() instanceof EOFException || broken.getCause() instanceof ZipException) {
            return file + ", line " + (line + 1) + ": the compressed file breaks off or is damaged here ("
                    + broken.getCause().getMessage() + "); fetch it again, whole";
        }
        TokenStreamLocation location = broken.getLocation();
        String where = location == null
                ? ", line " + (line + 1)
                : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
        return file + where + ": this is not CSV: "
                + broken.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    @Override
    public void close() {
        try {
            rows.close();
            bytes.close();
        } catch (IOException | JacksonException failure) {
            throw new BackTestException("cannot close " + file + ": " + failure.getMessage(), failure);
        }
    }
}
