package dev.helpline.ticket;

import java.util.List;

/** What the desk asks of the makers of the product. */
final class Consulting {

    private Consulting() {}

    record Ask(String what, String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Agent agent = turn.agent("ASK THE MAKERS ON");
            if (ticket.arrangements().request(what).isPresent()) {
                throw turn.refused("ASK THE MAKERS ON", "another name; " + Text.quoted(what) + " waits for an answer");
            }
            MakerRequest request = new MakerRequest(what, agent, situation.at(), text);
            return turn.add(new MakersAsked(situation.by(), request)).events();
        }

        @Override
        public String toString() {
            return "askMakers(" + Text.quoted(what) + ", " + Text.quoted(text) + ")";
        }
    }

    record Answer(String what, String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            if (situation.by().role() != Role.MAKER) {
                turn.agent("ANSWER A REQUEST ON");
            }
            if (ticket.arrangements().request(what).isEmpty()) {
                throw turn.refused("ANSWER A REQUEST ON", "one of its unanswered requests, " + open(ticket));
            }
            return turn.add(new MakersAnswered(situation.at(), situation.by(), what, text))
                    .events();
        }

        private static List<String> open(Ticket ticket) {
            return ticket.arrangements().requests().stream()
                    .map(request -> Text.quoted(request.what()))
                    .toList();
        }

        @Override
        public String toString() {
            return "answerRequest(" + Text.quoted(what) + ", " + Text.quoted(text) + ")";
        }
    }
}
