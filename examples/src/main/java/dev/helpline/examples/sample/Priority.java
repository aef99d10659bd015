package dev.helpline.examples.sample;

/** How pressing a ticket is, and how much sooner or later than a normal one it is picked up and worked on. */
enum Priority {
    CRITICAL("critical", 0.15, 0.30),
    HIGH("high", 0.45, 0.65),
    NORMAL("normal", 1, 1),
    LOW("low", 1.9, 1.4);

    private final String label;
    private final double pickup;
    private final double work;

    Priority(String label, double pickup, double work) {
        this.label = label;
        this.pickup = pickup;
        this.work = work;
    }

    String label() {
        return label;
    }

    double pickup() {
        return pickup;
    }

    double work() {
        return work;
    }

    /** The next more pressing one; critical stays. */
    Priority raised() {
        return switch (this) {
            case LOW -> NORMAL;
            case NORMAL -> HIGH;
            case HIGH, CRITICAL -> CRITICAL;
        };
    }

    /** The next less pressing one; low stays. */
    Priority lowered() {
        return switch (this) {
            case CRITICAL -> HIGH;
            case HIGH -> NORMAL;
            case NORMAL, LOW -> LOW;
        };
    }
}
