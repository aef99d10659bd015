package dev.helpline.ticket;

import java.util.List;

/** What tickets have to do with each other. Deciding sees one ticket; the desk sees to the other. */
final class Linking {

    private Linking() {}

    record Tie(Link link) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            if (ticket.id().equals(link.to()) || ticket.matter().links().contains(link)) {
                throw turn.refused("LINK", "another ticket that is not linked so already, not " + link.to());
            }
            boolean follows = link.kind() == Link.Kind.FOLLOW_UP_OF || link.kind() == Link.Kind.FOLLOWED_BY;
            if (!follows || situation.by().role() != Role.CUSTOMER) {
                turn.agent("LINK");
            }
            return turn.add(new Linked(situation.at(), situation.by(), link)).events();
        }

        @Override
        public String toString() {
            return "link(" + link.kind() + ", " + link.to() + ")";
        }
    }

    record Split(TicketId part) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            turn.agent("SPLIT");
            Link link = new Link(Link.Kind.SPLIT_INTO, part);
            if (ticket.id().equals(part) || ticket.matter().links().contains(link)) {
                throw turn.refused("SPLIT", "splitting off another ticket, not " + part);
            }
            return turn.act(Action.SPLIT)
                    .own()
                    .work()
                    .add(new Linked(situation.at(), situation.by(), link))
                    .events();
        }

        @Override
        public String toString() {
            return "split(" + part + ")";
        }
    }

    record Merge(TicketId other) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            turn.agent("MERGE");
            if (ticket.id().equals(other)) {
                throw turn.refused("MERGE", "merging it into another ticket, not into itself");
            }
            turn.own();
            Link link = new Link(Link.Kind.DUPLICATE_OF, other);
            if (!ticket.matter().links().contains(link)) {
                turn.add(new Linked(situation.at(), situation.by(), link));
            }
            return turn.act(Action.MERGE).events();
        }

        @Override
        public String toString() {
            return "merge(" + other + ")";
        }
    }
}
