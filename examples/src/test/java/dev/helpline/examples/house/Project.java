package dev.helpline.examples.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the checkout, as the build sees them. */
public final class Project {

    /** The folder of the root POM. */
    public static final Path ROOT = Path.of(System.getProperty("helpline.root", ".."));

    private Project() {}

    /** The text of a file below the root. */
    public static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Every Java file below a folder of that name, anywhere in the tree. */
    static List<Path> javaFilesUnder(String folder) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains(folder))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
