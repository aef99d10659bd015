package dev.helpline.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The rows of a CSV file, plain or gzipped. */
final class CsvLog implements LogFile {

    private static final Pattern XML = Pattern.compile("\\s*<(\\?xml|log)\\b");
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private final Path file;
    private final LogBytes bytes;
    private final JsonParser parser;
    private final Header header;
    private long line;

    private CsvLog(Path file, LogBytes bytes) {
        this.file = file;
        this.bytes = bytes;
        this.parser = CSV.createParser(bytes.content());
        parser.nextToken(); // the array around all rows
        this.header = new Header(row(1));
        if (header.names().isEmpty()) {
            throw new BackTestException(file + " is empty; its first line must name the columns");
        }
        if (XML.matcher(header.names().get(0)).lookingAt()) {
            throw new BackTestException(
                    file + " is XML, and its name does not say so; the name of a XES log ends in .xes or .xes.gz");
        }
    }

    static CsvLog open(Path file) {
        LogBytes bytes = LogBytes.of(file);
        try {
            return opened(file, bytes);
        } catch (RuntimeException failure) {
            bytes.close();
            throw failure;
        }
    }

    private static CsvLog opened(Path file, LogBytes bytes) {
        try {
            return new CsvLog(file, bytes);
        } catch (JacksonException broken) {
            throw broken(file, 1, broken);
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public double share() {
        return bytes.share();
    }

    /** The cells of the next row that is not a blank line; none at the end. */
    @Override
    public List<String> next() {
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

    @Override
    public boolean isDate(int index) {
        return false;
    }

    @Override
    public RejectedRow rejected(BadCell bad) {
        return new RejectedRow(line, bad.column(), bad.problem());
    }

    private static BackTestException broken(Path file, long line, JacksonException broken) {
        if (broken.getCause() instanceof IOException unreadable) {
            return LogBytes.unreadable(file, line, unreadable);
        }
        TokenStreamLocation location = broken.getLocation();
        String where = location == null
                ? ", line " + line
                : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
        String problem = broken.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return new BackTestException(file + where + ": this is not CSV: " + problem, broken);
    }

    @Override
    public void close() {
        parser.close();
        bytes.close();
    }
}
