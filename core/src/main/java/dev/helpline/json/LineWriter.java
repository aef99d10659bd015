package dev.helpline.json;

import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A line that mostly comes at once, when its generator is closed, and then becomes a string without another copy. */
final class LineWriter extends Writer {

    private String line = "";
    private @Nullable StringBuilder longer;

    @Override
    public void write(char[] buffer, int offset, int length) {
        if (longer == null && line.isEmpty()) {
            line = new String(buffer, offset, length);
            return;
        }
        if (longer == null) {
            longer = new StringBuilder(line);
        }
        longer.append(buffer, offset, length);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return longer == null ? line : longer.toString();
    }
}
