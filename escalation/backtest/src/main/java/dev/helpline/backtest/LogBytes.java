package dev.helpline.backtest;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a file, unpacked if it is gzipped, and how much of it has been read. */
final class LogBytes implements Closeable {

    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final long length;
    private final CountingInputStream packed;
    private final InputStream content;

    private LogBytes(Path file, CountingInputStream packed) throws IOException {
        this.file = file;
        this.length = Files.size(file);
        this.packed = packed;
        this.content = unpacked(new BufferedInputStream(packed, BUFFER));
    }

    static LogBytes of(Path file) {
        try {
            CountingInputStream packed = new CountingInputStream(Files.newInputStream(file));
            try {
                return new LogBytes(file, packed);
            } catch (IOException | RuntimeException failure) {
                packed.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw unreadable(file, 1, failure);
        }
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        int magic = (in.read() << 8) | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new Whole(new GZIPInputStream(in, BUFFER)) : in;
    }

    InputStream content() {
        return content;
    }

    /** How much of the file has been read, from 0 to 1. */
    double share() {
        return length == 0 ? 1 : Math.min(1, (double) packed.getCount() / length);
    }

    static BackTestException unreadable(Path file, long line, IOException failure) {
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
            packed.close();
        } catch (IOException failure) {
            throw new BackTestException("cannot close " + file + ": " + failure.getMessage(), failure);
        }
    }

    /** Says of a stream that breaks off that it is damaged: an XML parser takes the exception for an end like any other. */
    private static final class Whole extends FilterInputStream {
        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (EOFException early) {
                throw damaged(early);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            try {
                return super.read(buffer, offset, count);
            } catch (EOFException early) {
                throw damaged(early);
            }
        }

        private static ZipException damaged(EOFException early) {
            ZipException damaged = new ZipException("the stream ends too early");
            damaged.initCause(early);
            return damaged;
        }
    }
}
