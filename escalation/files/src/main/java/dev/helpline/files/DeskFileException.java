package dev.helpline.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a desk's file. Its message is a sentence a line, one for each problem, in the order in
 * which they stand in the file.
 */
public final class DeskFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Something that cannot be read.
     *
     * @param path which value or field, such as {@code policies[0].goals[1].resolution.within}; empty for the whole file
     * @param line where it stands, from 1
     * @param column where it stands, from 1
     * @param sentence what is wrong and what is allowed, beginning with the path
     */
    public record Problem(String path, int line, int column, String sentence) {}

    DeskFileException(String message, List<Problem> problems, @Nullable Throwable cause) {
        super(message, cause);
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return in the order in which it stands in the file; nothing if there is no file
     */
    public List<Problem> problems() {
        return problems;
    }
}
