package dev.helpline.backtest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, by the encoding that its first bytes tell: a byte order mark, or what it declares, or
 * UTF-8. A byte that is none of that encoding's is an error; the JDK's parser would print one on the error stream.
 */
final class XmlText {

    private static final int BEGINNING = 256;
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlText() {}

    /** Throws an {@link IllegalArgumentException} if the file declares an encoding that nobody knows. */
    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(BEGINNING);
        byte[] beginning = in.readNBytes(BEGINNING);
        in.reset();
        if (begins(beginning, UTF_8_MARK)) {
            in.skipNBytes(UTF_8_MARK.length);
        }
        return new InputStreamReader(in, charset(beginning).newDecoder());
    }

    private static Charset charset(byte[] beginning) {
        if (begins(beginning, (byte) 0xfe, (byte) 0xff) || begins(beginning, (byte) 0xff, (byte) 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        if (begins(beginning, (byte) 0, (byte) '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(beginning, (byte) '<', (byte) 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] beginning, byte... with) {
        if (beginning.length < with.length) {
            return false;
        }
        for (int at = 0; at < with.length; at++) {
            if (beginning[at] != with[at]) {
                return false;
            }
        }
        return true;
    }
}
