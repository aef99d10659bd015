package dev.helpline.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Words given to customers. */
final class Promising {

    private Promising() {}

    record Make(String what, Instant due) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Agent agent = turn.unclosed("PROMISE");
            if (!due.isAfter(situation.at())) {
                throw turn.refused("PROMISE", "an instant after " + situation.at() + ", not " + due);
            }
            if (ticket.arrangements().openPromise(what).isPresent()) {
                throw turn.refused("PROMISE", "other words; " + Text.quoted(what) + " is promised already");
            }
            Promise promise = new Promise(what, agent, situation.at(), due, Optional.empty());
            return turn.add(new PromiseMade(situation.by(), promise))
                    .touch()
                    .own()
                    .work()
                    .events();
        }

        @Override
        public String toString() {
            return "promise(" + Text.quoted(what) + ", " + due + ")";
        }
    }

    record Settle(String what, Optional<String> excuse) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            String tried = excuse.isEmpty() ? "KEEP A PROMISE ON" : "BREAK A PROMISE ON";
            if (excuse.isEmpty() || situation.by().role() != Role.SYSTEM) {
                turn.agent(tried);
            }
            if (ticket.arrangements().openPromise(what).isEmpty()) {
                throw turn.refused(tried, "one of its open promises, " + open(ticket) + ", not " + Text.quoted(what));
            }
            Event settled = excuse.<Event>map(reason -> new PromiseBroken(situation.at(), situation.by(), what, reason))
                    .orElseGet(() -> new PromiseKept(situation.at(), situation.by(), what));
            return turn.add(settled).events();
        }

        private static List<String> open(Ticket ticket) {
            return ticket.arrangements().openPromises().stream()
                    .map(promise -> Text.quoted(promise.what()))
                    .toList();
        }

        @Override
        public String toString() {
            return excuse.map(reason -> "breakPromise(" + Text.quoted(what) + ", " + Text.quoted(reason) + ")")
                    .orElseGet(() -> "keep(" + Text.quoted(what) + ")");
        }
    }
}
