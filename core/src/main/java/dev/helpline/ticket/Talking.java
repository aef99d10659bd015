package dev.helpline.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands that say something. */
final class Talking {

    private Talking() {}

    record Write(String text, Optional<String> messageId) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            return new Turn(ticket, situation)
                    .add(new CustomerWrote(situation.at(), situation.by(), text, messageId))
                    .act(Action.WRITE)
                    .events();
        }

        @Override
        public String toString() {
            return "write(" + Text.quoted(text) + ")";
        }
    }

    record Reply(Action action, String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            turn.agent(action.name());
            return turn.add(new AgentReplied(situation.at(), situation.by(), text))
                    .act(action)
                    .own()
                    .work()
                    .events();
        }

        @Override
        public String toString() {
            return action.name().toLowerCase(Locale.ROOT) + "(" + Text.quoted(text) + ")";
        }
    }

    record Call(Duration lasted, String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            turn.agent("LOG A CALL ON");
            return turn.add(new CallLogged(situation.at(), situation.by(), lasted, text))
                    .act(Action.REPLY)
                    .own()
                    .work()
                    .events();
        }

        @Override
        public String toString() {
            return "call(" + lasted + ", " + Text.quoted(text) + ")";
        }
    }

    record Note(String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            turn.agent("NOTE");
            return turn.add(new NoteAdded(situation.at(), situation.by(), text)).events();
        }

        @Override
        public String toString() {
            return "note(" + Text.quoted(text) + ")";
        }
    }
}
