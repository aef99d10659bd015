package dev.helpline.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Standing in for an owner who is away. */
final class Covering {

    private Covering() {}

    record Arrange(Agent by, Instant startInclusive, Instant endExclusive, String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Agent agent = turn.unclosed("COVER");
            Optional<Agent> owner = ticket.owner();
            if (owner.isEmpty() || !(owner.get().is(agent) || situation.by().role() == Role.LEAD)) {
                throw turn.refused("COVER", "its owner or a LEAD may name who stands in for the owner");
            }
            if (owner.get().is(by)) {
                throw turn.refused("COVER", "anybody but " + by + ", who owns it");
            }
            Instant now = situation.at();
            Instant start = startInclusive.isBefore(now) ? now : startInclusive;
            if (!endExclusive.isAfter(start)) {
                throw turn.refused("COVER", "an end after " + start + ", not " + endExclusive);
            }
            Cover cover = new Cover(owner.get(), by, start, endExclusive, reason);
            return turn.add(new CoverArranged(now, situation.by(), cover)).events();
        }

        @Override
        public String toString() {
            return "cover(" + by + ", " + startInclusive + ", " + endExclusive + ", " + Text.quoted(reason) + ")";
        }
    }

    record GiveBack(String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation);
            Agent agent = turn.agent("GIVE BACK");
            Optional<Cover> cover = ticket.arrangements()
                    .cover()
                    .filter(arranged -> arranged.endExclusive().isAfter(situation.at()))
                    .filter(arranged -> arranged.by().is(agent)
                            || ticket.isOwnedBy(agent)
                            || situation.by().role() == Role.LEAD);
            if (cover.isEmpty()) {
                throw turn.refused("GIVE BACK", "whoever stands in, the owner or a LEAD may end it before time");
            }
            return turn.add(new CoverEnded(situation.at(), situation.by(), reason))
                    .events();
        }

        @Override
        public String toString() {
            return "giveBack(" + Text.quoted(reason) + ")";
        }
    }
}
