package dev.helpline.backtest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A back-test could not be run. The message is one sentence that names the file and, where there is one, the line. */
public final class BackTestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackTestException(String sentence) {
        super(sentence);
    }

    BackTestException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Why a file could not be read or written, in words. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return failure instanceof AccessDeniedException ? "it is not allowed" : String.valueOf(failure.getMessage());
    }
}
