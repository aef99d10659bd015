package dev.helpline.backtest;

/** A back-test could not be run. The message is one sentence that names the file and, where there is one, the line. */
public final class BackTestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackTestException(String sentence) {
        super(sentence);
    }

    BackTestException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
