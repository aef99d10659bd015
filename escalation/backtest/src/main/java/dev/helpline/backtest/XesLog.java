package dev.helpline.backtest;

import dev.helpline.backtest.XesCells.Fault;
import dev.helpline.backtest.XmlTags.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events of a XES log (IEEE 1849), plain or gzipped, one in memory at a time. A row is an event; its cells are what
 * the mapping names of its own attributes and of its trace's. One that is not there is an empty cell.
 */
final class XesLog implements LogFile {

    private static final String TRACE = "trace";
    private static final String EVENT = "event";
    private static final String GLOBAL = "global";
    private static final List<String> PARTS = List.of("extension", GLOBAL, "classifier", TRACE, EVENT);

    private final Path file;
    private final XmlTags tags;
    private final XesKeys keys;
    private final Header header;
    private final XesCells trace;
    private final XesCells late;
    private final XesCells event;
    private boolean inTrace;
    private Place traceAt = new Place(1, 0);
    private long eventsOfTrace;
    private long events;
    private Place rowAt = new Place(1, 0);
    private Place wrongAt = rowAt;

    private XesLog(Path file, XmlTags tags, Columns columns) {
        this.file = file;
        this.tags = tags;
        this.keys = new XesKeys(columns);
        this.header = new Header(keys.wanted());
        this.trace = keys.ofTraces();
        this.late = keys.ofTraces();
        this.event = keys.ofEvents();
        if (tags.next() && !tags.name().equals("log")) {
            throw new BackTestException(
                    file + ", line " + tags.place().line() + ": <" + tags.name() + "> is no XES; it begins with <log>");
        }
    }

    static XesLog open(Path file, Columns columns) {
        XmlTags tags = XmlTags.of(file);
        try {
            return new XesLog(file, tags, columns);
        } catch (RuntimeException failure) {
            tags.close();
            throw failure;
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public long line() {
        return rowAt.line();
    }

    @Override
    public double share() {
        return tags.share();
    }

    @Override
    public List<String> next() throws BadCell {
        while (tags.next()) {
            if (!tags.opens()) {
                endTrace();
            } else if (tags.name().equals(EVENT)) {
                return event();
            } else if (inTrace) {
                attributeOfTrace();
            } else if (tags.name().equals(TRACE)) {
                beginTrace();
            } else {
                partOfLog();
            }
        }
        if (events > 0) {
            keys.judge(file);
        }
        return List.of();
    }

    private List<String> event() throws BadCell {
        events++;
        eventsOfTrace++;
        rowAt = tags.place();
        wrongAt = rowAt;
        event.clear();
        while (tags.next() && tags.opens()) {
            event.take(tags);
        }
        if (trace.fault().isPresent()) {
            throw new BadCell(0, trace.fault().get().problem());
        }
        if (event.fault().isPresent()) {
            throw at(event.fault().get());
        }
        List<String> cells = new ArrayList<>(header.names().size());
        for (int index = 0; index < header.names().size(); index++) {
            cells.add(of(index).text(index));
        }
        return cells;
    }

    private void beginTrace() {
        inTrace = true;
        traceAt = tags.place();
        eventsOfTrace = 0;
    }

    /** A trace without events is reported, since otherwise there would be fewer cases than the log has traces. */
    private void endTrace() throws BadCell {
        if (!inTrace) {
            return;
        }
        inTrace = false;
        Optional<Fault> fault = trace.fault();
        trace.clear();
        if (eventsOfTrace == 0) {
            throw at(fault.orElse(new Fault(traceAt, "the trace has no events, so nobody knows when it happened")));
        }
    }

    private void attributeOfTrace() throws BadCell {
        if (eventsOfTrace == 0) {
            trace.take(tags);
            return;
        }
        Place place = tags.place();
        late.clear();
        late.take(tags);
        if (late.fault().isPresent()) {
            throw at(late.fault().get());
        }
        if (!late.isEmpty()) {
            throw at(
                    new Fault(
                            place,
                            late
                                    + " stands behind events of its trace, which were read without it; it must stand before them"));
        }
    }

    private void partOfLog() throws BadCell {
        String name = tags.name();
        Place place = tags.place();
        if (name.equals(GLOBAL)) {
            global();
            return;
        }
        tags.skip();
        if (!PARTS.contains(name) && !XesCells.isAttribute(name)) {
            throw at(new Fault(
                    place, "<" + name + "> is no part of a log; allowed: " + PARTS + " and the kinds of attributes"));
        }
    }

    /** Which attributes all traces or all events are said to have. What they are said to be is for logs that are being written. */
    private void global() {
        String scope = tags.value("scope").orElse(EVENT);
        XesCells declared = scope.equals(TRACE) ? keys.ofTraces() : keys.ofEvents();
        while (tags.next() && tags.opens()) {
            if (scope.equals(TRACE) || scope.equals(EVENT)) {
                declared.take(tags);
            } else {
                tags.skip();
            }
        }
    }

    private BadCell at(Fault fault) {
        wrongAt = fault.place();
        return new BadCell(0, fault.problem());
    }

    private XesCells of(int index) {
        return keys.isOfTrace(index) ? trace : event;
    }

    @Override
    public boolean isDate(int index) {
        return of(index).isDate(index);
    }

    /** What is wrong with a trace is wrong with each of its events, and said where they stand. */
    @Override
    public RejectedRow rejected(BadCell bad) {
        Place place =
                bad.column() == 0 ? wrongAt : event.place(bad.column() - 1).orElse(rowAt);
        return new RejectedRow(place.line(), place.character(), bad.problem());
    }

    @Override
    public void close() {
        tags.close();
    }
}
