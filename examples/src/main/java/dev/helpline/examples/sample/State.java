package dev.helpline.examples.sample;

/**
 * What is known of a ticket after an event.
 *
 * @param agent the assignee's name, empty while nobody works on it
 */
record State(Status status, Priority priority, Team team, String agent) {

    static State opened(Priority priority, Team team) {
        return new State(Status.NEW, priority, team, "");
    }

    boolean unassigned() {
        return agent.isEmpty();
    }

    State after(Event event) {
        return new State(event.after(status), priority, team, agent);
    }

    State with(Person assignee) {
        return new State(status, priority, team, assignee.name());
    }

    State movedTo(Team next) {
        return new State(status, priority, next, "");
    }

    State ranked(Priority next) {
        return new State(status, next, team, agent);
    }
}
