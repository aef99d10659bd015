package dev.helpline.form;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form that cannot be read. Its message is a sentence a line, one for each defect. */
public final class FormException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order in which it was met; at least one. */
    private final transient List<Defect> defects;

    /**
     * One defect.
     *
     * @param path where
     * @param problem what is wrong there, beginning with a space or a colon
     * @param cause who found it
     */
    public FormException(String path, String problem, @Nullable Throwable cause) {
        this(List.of(new Defect(path, problem)), cause);
    }

    /**
     * Several defects.
     *
     * @param defects at least one
     */
    public FormException(List<Defect> defects) {
        this(defects, null);
    }

    private FormException(List<Defect> defects, @Nullable Throwable cause) {
        super(defects.stream().map(Defect::toString).collect(Collectors.joining("\n")), cause);
        this.defects = List.copyOf(defects);
    }

    /**
     * What is wrong.
     *
     * @return in the order in which it was met
     */
    public List<Defect> defects() {
        return defects;
    }

    /**
     * The same, said of a form that is part of another one.
     *
     * @param root how the paths begin
     * @param place how they begin seen from the other one
     * @return an exception with longer paths
     */
    public FormException moved(String root, String place) {
        return new FormException(
                defects.stream().map(defect -> defect.moved(root, place)).toList(), this);
    }
}
