package dev.helpline.ticket;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What customers feel and think. */
final class Feelings {

    private Feelings() {}

    record Notice(Mood mood, String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            turn.unclosed("NOTICE MOOD");
            if (ticket.matter().mood() == mood) {
                throw turn.refused("NOTICE MOOD", "any mood but " + mood + ", which is on record");
            }
            return turn.add(new MoodChanged(situation.at(), situation.by(), mood, reason))
                    .events();
        }

        @Override
        public String toString() {
            return "mood(" + mood + ", " + Text.quoted(reason) + ")";
        }
    }

    record Praise(String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Set<Agent> whom = new LinkedHashSet<>();
            ticket.owner().ifPresent(whom::add);
            ticket.assignee().filter(agent -> !ticket.isOwnedBy(agent)).ifPresent(whom::add);
            if (whom.isEmpty() || situation.by().role() == Role.SYSTEM) {
                throw turn.refused("PRAISE", "praise of whoever has the ticket, from people");
            }
            return turn.add(new Praised(situation.at(), situation.by(), whom, text))
                    .events();
        }

        @Override
        public String toString() {
            return "praise(" + Text.quoted(text) + ")";
        }
    }

    record Rate(int stars, Optional<String> text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            if (situation.by().role() != Role.CUSTOMER || !ticket.category().isFinished()) {
                throw turn.refused("RATE", "the CUSTOMER may rate a resolved or closed ticket");
            }
            return turn.add(new Rated(situation.at(), situation.by(), stars, text))
                    .events();
        }

        @Override
        public String toString() {
            return "rate(" + stars
                    + text.map(words -> ", " + Text.quoted(words)).orElse("") + ")";
        }
    }
}
