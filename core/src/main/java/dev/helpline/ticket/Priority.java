package dev.helpline.ticket;

/**
 * How pressing a ticket is. Hosts may define their own; lower levels are more pressing.
 *
 * @param level 1 is the most pressing; at least 1
 * @param name the host's word for it, not blank
 */
public record Priority(int level, String name) implements Comparable<Priority> {

    /** Level 1: work has stopped for many. */
    public static final Priority CRITICAL = new Priority(1, "critical");
    /** Level 2: work has stopped for somebody. */
    public static final Priority HIGH = new Priority(2, "high");
    /** Level 3: what a ticket has when nobody says otherwise. */
    public static final Priority NORMAL = new Priority(3, "normal");
    /** Level 4: it can wait. */
    public static final Priority LOW = new Priority(4, "low");

    /** Checks the level and the name. */
    public Priority {
        Text.checked("a priority's name", name, Text.NAME);
        if (level < 1) {
            throw new IllegalArgumentException(
                    "priority " + name + " cannot have level " + level + "; 1 is the most pressing");
        }
    }

    /** The most pressing first; by name where levels are equal. */
    @Override
    public int compareTo(Priority other) {
        int byLevel = Integer.compare(level, other.level);
        return byLevel != 0 ? byLevel : name.compareTo(other.name);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
