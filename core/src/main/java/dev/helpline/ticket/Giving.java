package dev.helpline.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What customers are given, and who may give it. */
final class Giving {

    private Giving() {}

    record Give(Gesture gesture) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Agent agent = turn.agent("GIVE " + gesture + " ON");
            if (situation.by().role() != Role.LEAD) {
                Optional<String> allowed = allowed(ticket, agent, situation);
                if (allowed.isPresent()) {
                    throw turn.refused("GIVE " + gesture + " ON", allowed.get() + "proposing it to a lead");
                }
            }
            return turn.add(new GestureMade(situation.at(), situation.by(), gesture))
                    .touch()
                    .own()
                    .work()
                    .events();
        }

        /** What is allowed instead; empty if this is. */
        private Optional<String> allowed(Ticket ticket, Agent agent, Situation situation) {
            int tier = ticket.team().map(Team::tier).orElse(1);
            Optional<Discretion.Limit> limit = situation
                    .discretion()
                    .limit(tier, gesture.kind(), gesture.worth().currency());
            if (limit.isEmpty()) {
                return Optional.of("");
            }
            Money perTicket = limit.get().perTicket();
            if (ticket.matter().givenWith(gesture.kind(), gesture.worth()).compareTo(perTicket) > 0) {
                return Optional.of(gesture.kind() + " of up to " + perTicket + " in all on one ticket, or ");
            }
            return limit.get().monthly().flatMap(monthly -> beyond(monthly, agent, situation));
        }

        private Optional<String> beyond(Discretion.Monthly monthly, Agent agent, Situation situation) {
            Instant month = monthly.monthOf(situation.at());
            Money sum = gesture.worth();
            for (Event deed : situation
                    .deeds()
                    .of(agent, Deed.Kind.GESTURE, month, situation.at().plusNanos(1))) {
                if (deed instanceof GestureMade made && made.gesture().isLike(gesture)) {
                    sum = sum.plus(made.gesture().worth());
                }
            }
            return sum.compareTo(monthly.amount()) <= 0
                    ? Optional.empty()
                    : Optional.of(gesture.kind() + " of up to " + monthly.amount()
                            + " in all in a month, which with this would be " + sum + ", or ");
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
