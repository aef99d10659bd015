package dev.helpline.ticket;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands that move a ticket along. */
final class Working {

    private Working() {}

    record Act(Action action) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation).act(action).own().work();
            if (turn.hasChangedNothing()) {
                throw turn.refused(action.name(), allowed(turn));
            }
            return turn.events();
        }

        private String allowed(Turn turn) {
            return turn.ticket()
                    .assignee()
                    .filter(agent -> action.equals(Action.TAKE))
                    .map(agent -> "taking a ticket nobody works on; " + agent + " works on this one")
                    .orElse("what changes something; this is so already");
        }

        @Override
        public String toString() {
            return action.equals(Action.TAKE) ? "take()" : "act(" + action + ")";
        }
    }

    record Prioritize(Priority priority) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            if (situation.by().role() == Role.CUSTOMER || ticket.category() == Category.CLOSED) {
                throw turn.refused(
                        "PRIORITIZE", "changing the priority of an unclosed ticket, as AGENT, LEAD or SYSTEM");
            }
            if (ticket.priority().equals(priority)) {
                throw turn.refused("PRIORITIZE", "any priority but " + priority + ", which it has");
            }
            return turn.add(new PriorityChanged(situation.at(), situation.by(), ticket.priority(), priority))
                    .events();
        }

        @Override
        public String toString() {
            return "prioritize(" + priority + ")";
        }
    }

    record Move(Action action, Team team, String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Optional<Team> from = ticket.team();
            if (from.isPresent() && from.get().name().equals(team.name())) {
                throw turn.refused(action.name(), "any team but " + team + ", which has it");
            }
            turn.act(action);
            if (action.equals(Action.ESCALATE)) {
                turn.own();
            }
            return turn.add(new TeamChanged(situation.at(), situation.by(), from, team, reason))
                    .events();
        }

        @Override
        public String toString() {
            return action.name().toLowerCase(Locale.ROOT) + "(" + team + ", " + Text.quoted(reason) + ")";
        }
    }
}
