package dev.helpline.form;

/**
 * Something that cannot be read.
 *
 * @param path where, such as {@code policies[0].goals[1].resolution.within}
 * @param problem what is wrong there and what is allowed; it goes on where the path ends, with a space or a colon
 */
public record Defect(String path, String problem) {

    /**
     * The same defect of a form that is part of another one.
     *
     * @param root the path of the form
     * @param place where the form stands
     * @return a defect at a longer path
     */
    Defect moved(String root, String place) {
        return path.startsWith(root) ? new Defect(place + path.substring(root.length()), problem) : this;
    }

    /** One sentence that begins with the path, or with {@code this} for the whole. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "this" : path) + problem;
    }
}
