package dev.helpline.testkit;

/** A simulated node is gone. No error of the program, but none of its catch clauses may take it for a failure either. */
final class NodeDied extends Error {

    private static final long serialVersionUID = 1L;

    NodeDied(String when) {
        super(when, null, false, false);
    }
}
