package dev.helpline.json;

/** What is being read was not written by this version of Helpline, and needs a closer look. */
final class NotAsWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** It says nothing, and costs nothing: the closer look will say what is wrong. */
    NotAsWritten() {
        super("not as written", null, false, false);
    }
}
