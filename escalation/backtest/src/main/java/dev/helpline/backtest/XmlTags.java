package dev.helpline.backtest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tags of an XML file, one after the other; what stands between them is passed over. A file with a DOCTYPE is refused,
 * so that there are no entities, and nothing is read from elsewhere.
 */
final class XmlTags implements Closeable {

    private static final String MESSAGE = "Message: ";

    private final Path file;
    private final LogBytes bytes;
    private final XMLStreamReader reader;
    private Place place = new Place(1, 1);

    /** Where a tag ends: its line and the character behind it, both from 1. */
    record Place(long line, int character) {}

    private XmlTags(Path file, LogBytes bytes) {
        this.file = file;
        this.bytes = bytes;
        try {
            this.reader = parsers().createXMLStreamReader(XmlText.of(bytes.content()));
        } catch (XMLStreamException broken) {
            throw broken(broken);
        } catch (IOException unreadable) {
            throw LogBytes.unreadable(file, 1, unreadable);
        } catch (IllegalArgumentException unknown) {
            throw new BackTestException(
                    file + ", line 1: there is no encoding '" + unknown.getMessage()
                            + "'; allowed: names such as UTF-8",
                    unknown);
        }
    }

    static XmlTags of(Path file) {
        LogBytes bytes = LogBytes.of(file);
        try {
            return new XmlTags(file, bytes);
        } catch (RuntimeException failure) {
            bytes.close();
            throw failure;
        }
    }

    /** The parser of the JDK, whatever else is on the class path, and with everything off that leads out of the file. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from elsewhere");
        });
        return parsers;
    }

    /** Goes on to the next tag; false if there is none. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int type = reader.next();
                if (type == XMLStreamConstants.DTD) {
                    throw new BackTestException(file + ", line "
                            + reader.getLocation().getLineNumber()
                            + ": there is a DOCTYPE, and a log must not have one; take it out");
                }
                if (type == XMLStreamConstants.START_ELEMENT || type == XMLStreamConstants.END_ELEMENT) {
                    Location location = reader.getLocation();
                    place = new Place(location.getLineNumber(), location.getColumnNumber());
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Goes on to the end of the element that has just been opened. */
    void skip() {
        int open = 1;
        while (open > 0 && next()) {
            open += opens() ? 1 : -1;
        }
    }

    boolean opens() {
        return reader.isStartElement();
    }

    String name() {
        return reader.getLocalName();
    }

    Optional<String> value(String attribute) {
        return Optional.ofNullable(reader.getAttributeValue(null, attribute));
    }

    Place place() {
        return place;
    }

    double share() {
        return bytes.share();
    }

    private BackTestException broken(XMLStreamException broken) {
        if (broken.getNestedException() instanceof CharacterCodingException) {
            return new BackTestException(
                    file + ", line " + place.line()
                            + ": behind this line stands a byte that is not of the file's encoding",
                    broken);
        }
        if (broken.getNestedException() instanceof IOException failure) {
            return LogBytes.unreadable(file, place.line(), failure);
        }
        Location location = broken.getLocation();
        String where = location == null || location.getLineNumber() < 1
                ? ", line " + place.line()
                : String.format(
                        Locale.ROOT, ", line %d, column %d", location.getLineNumber(), location.getColumnNumber());
        String message = String.valueOf(broken.getMessage());
        String problem =
                message.substring(message.indexOf(MESSAGE) < 0 ? 0 : message.indexOf(MESSAGE) + MESSAGE.length());
        return new BackTestException(
                file + where + ": this is not well-formed XML: "
                        + problem.lines().findFirst().orElse("unreadable"),
                broken);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException failure) {
            throw new BackTestException("cannot close " + file + ": " + failure.getMessage(), failure);
        } finally {
            bytes.close();
        }
    }
}
