package dev.helpline.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Putting a ticket on hold until a date, or changing that date. */
final class Holding {

    private static final String HOLD = "HOLD";

    private Holding() {}

    record Until(Instant until, String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Instant now = situation.at();
            if (!until.isAfter(now) || until.isAfter(now.plus(Hold.LONGEST))) {
                throw new Turn(ticket, situation)
                        .refused(
                                HOLD,
                                "until an instant after " + now + ", at most " + Hold.LONGEST.toDays()
                                        + " days later, not until " + until);
            }
            return held(ticket, situation, new Hold(now, until, reason));
        }

        @Override
        public String toString() {
            return "hold(" + until + ", " + Text.quoted(reason) + ")";
        }
    }

    record Lasting(Duration span, String reason) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            if (span.isNegative() || span.isZero() || span.compareTo(Hold.LONGEST) > 0) {
                throw new Turn(ticket, situation)
                        .refused(
                                HOLD, "for more than no time, at most " + Hold.LONGEST.toDays() + " days, not " + span);
            }
            return held(
                    ticket, situation, new Hold(situation.at(), situation.at().plus(span), reason));
        }

        @Override
        public String toString() {
            return "hold(" + span + ", " + Text.quoted(reason) + ")";
        }
    }

    /** A ticket that is on hold stays there, with another date. */
    private static List<Event> held(Ticket ticket, Situation situation, Hold hold) {
        Turn turn = new Turn(ticket, situation);
        turn.agent(HOLD);
        if (ticket.category() != Category.ON_HOLD) {
            turn.act(Action.HOLD);
        }
        if (turn.ticket().category() != Category.ON_HOLD) {
            throw new Turn(ticket, situation)
                    .refused(
                            HOLD,
                            "a date where " + HOLD + " leads to a status that is " + Category.ON_HOLD + ", not to "
                                    + turn.ticket().status());
        }
        return turn.add(new HoldArranged(turn.by(), hold)).own().work().events();
    }
}
