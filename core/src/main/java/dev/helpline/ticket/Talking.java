package dev.helpline.ticket;

import java.util.List;

/** The commands that say something. */
final class Talking {

    private Talking() {}

    record Write(String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            return new Turn(ticket, situation)
                    .add(new CustomerWrote(situation.at(), situation.by(), text))
                    .act(Action.WRITE)
                    .events();
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
    }

    record Note(String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            turn.agent("NOTE");
            return turn.add(new NoteAdded(situation.at(), situation.by(), text)).events();
        }
    }
}
