package dev.helpline.examples.sample;

/** The statuses, named as in the library's standard workflow. */
enum Status {
    NEW("new"),
    OPEN("open"),
    WAITING("waiting on customer"),
    HELD("on hold"),
    RESOLVED("resolved"),
    CLOSED("closed");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
