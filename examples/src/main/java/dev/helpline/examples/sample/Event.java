package dev.helpline.examples.sample;

/** What a row of the log says has happened. */
enum Event {
    OPENED("opened"),
    TAKEN("taken"),
    REPLIED("replied"),
    ASKED("asked"),
    CUSTOMER_WROTE("customer wrote"),
    NOTE("note"),
    MOVED("moved"),
    HELD("held"),
    RESUMED("resumed"),
    RESOLVED("resolved"),
    REOPENED("reopened"),
    CLOSED("closed"),
    PRIORITY("priority");

    private final String label;

    Event(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Where it leads from a status. The library's standard workflow agrees, and a test holds that. */
    Status after(Status before) {
        return switch (this) {
            case OPENED -> Status.NEW;
            case REPLIED, RESUMED, REOPENED -> Status.OPEN;
            case ASKED -> Status.WAITING;
            case HELD -> Status.HELD;
            case RESOLVED -> Status.RESOLVED;
            case CLOSED -> Status.CLOSED;
            case TAKEN -> before == Status.NEW ? Status.OPEN : before;
            case CUSTOMER_WROTE -> before == Status.WAITING ? Status.OPEN : before;
            case NOTE, MOVED, PRIORITY -> before;
        };
    }
}
