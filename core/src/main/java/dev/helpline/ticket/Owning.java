package dev.helpline.ticket;

import java.util.List;
import java.util.Optional;

/** The commands by which a ticket changes hands. */
final class Owning {

    private Owning() {}

    record Offer(Handoff.Part part, Agent to, String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Agent from = turn.agent("OFFER");
            boolean mayOffer = part == Handoff.Part.OWNER ? ticket.isOwnedBy(from) : ticket.isAssignedTo(from);
            if (!mayOffer || ticket.category() == Category.CLOSED) {
                throw turn.refused("OFFER", "the " + part + " of an unclosed ticket may offer it");
            }
            if (ticket.handoff().isPresent()) {
                throw turn.refused(
                        "OFFER",
                        "one offer at a time; " + ticket.handoff().get().to() + " has not answered yet");
            }
            if (from.is(to)) {
                throw turn.refused("OFFER", "handing it to anybody but oneself");
            }
            Handoff handoff = new Handoff(part, from, to, situation.at(), reason);
            return turn.add(new HandoffOffered(situation.by(), handoff)).events();
        }

        @Override
        public String toString() {
            return "offer(" + part + ", " + to + ", " + Text.quoted(reason) + ")";
        }
    }

    record Answer(boolean accepted, String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            String tried = accepted ? "ACCEPT" : "DECLINE";
            Agent agent = turn.agent(tried);
            Handoff handoff = ticket.handoff()
                    .filter(offer -> offer.to().is(agent))
                    .orElseThrow(() -> turn.refused(tried, "answering an offer that was made to oneself"));
            turn.add(new HandoffAnswered(situation.at(), situation.by(), accepted, reason));
            if (accepted) {
                turn.add(change(handoff, ticket, situation));
            }
            return turn.events();
        }

        private static Event change(Handoff handoff, Ticket ticket, Situation situation) {
            return switch (handoff.part()) {
                case OWNER ->
                    new OwnerChanged(situation.at(), situation.by(), ticket.owner(), handoff.to(), handoff.reason());
                case ASSIGNEE ->
                    new AssigneeChanged(situation.at(), situation.by(), ticket.assignee(), Optional.of(handoff.to()));
            };
        }

        @Override
        public String toString() {
            return accepted ? "accept()" : "decline(" + Text.quoted(reason) + ")";
        }
    }

    record TakeOver(String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Agent lead = turn.agent("TAKE OVER");
            if (situation.by().role() != Role.LEAD || ticket.category() == Category.CLOSED) {
                throw turn.refused("TAKE OVER", "a LEAD may take over an unclosed ticket");
            }
            if (ticket.isOwnedBy(lead) && ticket.isAssignedTo(lead)) {
                throw turn.refused("TAKE OVER", "anything but what is so already: " + lead + " has it");
            }
            if (ticket.handoff().isPresent()) {
                turn.add(new HandoffAnswered(situation.at(), situation.by(), false, "taken over by " + lead));
            }
            if (ticket.isOwnedBy(lead)) {
                turn.add(new NoteAdded(situation.at(), situation.by(), reason));
            } else {
                turn.add(new OwnerChanged(situation.at(), situation.by(), ticket.owner(), lead, reason));
            }
            if (!ticket.isAssignedTo(lead)) {
                turn.add(new AssigneeChanged(situation.at(), situation.by(), ticket.assignee(), Optional.of(lead)));
            }
            return turn.touch().events();
        }

        @Override
        public String toString() {
            return "takeOver(" + Text.quoted(reason) + ")";
        }
    }

    record TimeOut(String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            boolean may = situation.by().role() == Role.SYSTEM || situation.by().role() == Role.LEAD;
            if (!may || ticket.handoff().isEmpty()) {
                throw turn.refused("TIME OUT THE OFFER OF", "SYSTEM or a LEAD may end an offer nobody has answered");
            }
            return turn.add(new HandoffTimedOut(situation.at(), situation.by(), reason))
                    .events();
        }

        @Override
        public String toString() {
            return "timeOut(" + Text.quoted(reason) + ")";
        }
    }
}
