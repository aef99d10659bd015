package dev.helpline.ticket;

import java.util.List;
import java.util.Optional;

/** What customers are given, and who may give it. */
final class Giving {

    private Giving() {}

    record Give(Gesture gesture) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            turn.agent("GIVE " + gesture + " ON");
            if (situation.by().role() != Role.LEAD && !isWithin(situation.discretion(), ticket)) {
                throw turn.refused("GIVE " + gesture + " ON", allowed(situation.discretion(), ticket));
            }
            return turn.add(new GestureMade(situation.at(), situation.by(), gesture))
                    .touch()
                    .own()
                    .work()
                    .events();
        }

        private boolean isWithin(Discretion discretion, Ticket ticket) {
            Money sum = ticket.matter().givenWith(gesture.kind(), gesture.worth());
            return limit(discretion, ticket)
                    .filter(limit -> sum.compareTo(limit) <= 0)
                    .isPresent();
        }

        private Optional<Money> limit(Discretion discretion, Ticket ticket) {
            int tier = ticket.team().map(Team::tier).orElse(1);
            return discretion.limit(tier, gesture.kind(), gesture.worth().currency());
        }

        private String allowed(Discretion discretion, Ticket ticket) {
            return limit(discretion, ticket)
                            .map(limit -> gesture.kind() + " of up to " + limit + " in all on one ticket, or ")
                            .orElse("")
                    + "proposing it to a lead";
        }

        @Override
        public String toString() {
            return "give(" + gesture + ", " + Text.quoted(gesture.reason()) + ")";
        }
    }

    record Propose(Gesture gesture) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Agent agent = turn.agent("PROPOSE " + gesture + " ON");
            Optional<Proposal> waiting = ticket.arrangements().proposal();
            if (waiting.isPresent()) {
                throw turn.refused(
                        "PROPOSE " + gesture + " ON",
                        "one proposal at a time; " + waiting.get().gesture() + " waits for a lead's answer");
            }
            Proposal proposal = new Proposal(gesture, agent, situation.at());
            return turn.add(new GestureProposed(situation.by(), proposal)).events();
        }

        @Override
        public String toString() {
            return "propose(" + gesture + ", " + Text.quoted(gesture.reason()) + ")";
        }
    }

    record Answer(boolean approved, String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            String tried = (approved ? "APPROVE" : "REJECT") + " A GESTURE ON";
            turn.agent(tried);
            Optional<Proposal> waiting = ticket.arrangements().proposal();
            if (situation.by().role() != Role.LEAD || waiting.isEmpty()) {
                throw turn.refused(tried, "a LEAD may answer what was proposed");
            }
            turn.add(new GestureAnswered(situation.at(), situation.by(), approved, reason));
            if (approved) {
                turn.add(new GestureMade(
                                situation.at(), situation.by(), waiting.get().gesture()))
                        .touch()
                        .own()
                        .work();
            }
            return turn.events();
        }

        @Override
        public String toString() {
            return (approved ? "approve(" : "reject(") + Text.quoted(reason) + ")";
        }
    }
}
