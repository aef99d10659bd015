package dev.helpline.backtest;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The rows of a CSV file, plain or gzipped, one after the other. */
final class LogFile implements Closeable {

    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int BUFFER = 1 << 16;
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private final Path file;
    private final long length;
    private final CountingInputStream bytes;
    private final JsonParser parser;
    private final Header header;
    private long line;

    private LogFile(Path file, CountingInputStream bytes) throws IOException {
        this.file = file;
        this.length = Files.size(file);
        this.bytes = bytes;
        this.parser = CSV.createParser(unpacked(new BufferedInputStream(bytes, BUFFER)));
        parser.nextToken(); // the array around all rows
        this.header = new Header(row(1));
        if (header.names().isEmpty()) {
            throw new BackTestException(file + " is empty; its first line must name the columns");
        }
    }

    static LogFile open(Path file) {
        try {
            CountingInputStream bytes = new CountingInputStream(Files.newInputStream(file));
            try {
                return new LogFile(file, bytes);
            } catch (IOException | RuntimeException failure) {
                bytes.close();
                throw failure;
            }
        } catch (IOException unreadable) {
            throw unreadable(file, 1, unreadable);
        } catch (JacksonException broken) {
            throw broken(file, 1, broken);
        }
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        int magic = (in.read() << 8) | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in, BUFFER) : in;
    }

    Header header() {
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

    /** The cells of the next row that is not a blank line; none at the end. */
    List<String> next() {
        try {
            return row(header.names().size());
        } catch (JacksonException broken) {
            throw broken(file, line + 1, broken);
        }
    }

    private List<String> row(int width) {
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            line = parser.currentLocation().getLineNr();
            List<String> cells = new ArrayList<>(width);
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                cells.add(parser.getString());
            }
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                return cells;
            }
        }
        return List.of();
    }

    private static BackTestException broken(Path file, long line, JacksonException broken) {
        if (broken.getCause() instanceof IOException unreadable) {
            return unreadable(file, line, unreadable);
        }
        TokenStreamLocation location = broken.getLocation();
        String where = location == null
                ? ", line " + line
                : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
        String problem = broken.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return new BackTestException(file + where + ": this is not CSV: " + problem, broken);
    }

    private static BackTestException unreadable(Path file, long line, IOException failure) {
        return failure instanceof EOFException || failure instanceof ZipException
                ? new BackTestException(
                        file + ", line " + line + ": the compressed file breaks off or is damaged here; fetch it again,"
                                + " whole",
                        failure)
                : new BackTestException(
                        "cannot read the log " + file + ": " + BackTestException.reason(failure), failure);
    }

    @Override
    public void close() {
        try {
            parser.close();
            bytes.close();
        } catch (IOException | JacksonException failure) {
            throw new BackTestException("cannot close " + file + ": " + failure.getMessage(), failure);
        }
    }
}
