package dev.helpline;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Spoken;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a customer may honestly be told. What is late already is not promised again.
 *
 * @param at when
 * @param who answers to the customer; empty while nobody owns the ticket and its team has no lead
 * @param isAnybodyThere whether somebody of the ticket's team is there now
 * @param thereFrom when the desk is open again, if it is closed now
 * @param isWaitingForThem whether the next word is the customer's
 * @param lookedAtAgain when the desk looks at it again, if it is on hold until a date; empty if that is past
 * @param replyBy by when they hear from the desk; empty if nothing says so, or if it is late
 * @param solvedBy by when it is to be solved; empty if nothing says so, while that clock stands still, or if it is late
 * @param promisedBy by when the next promise to them is to be kept; empty if there is none, or if it is late
 * @param isLate whether something they wait for is late
 */
public record Expectation(
        Instant at,
        Optional<Agent> who,
        boolean isAnybodyThere,
        Optional<Instant> thereFrom,
        boolean isWaitingForThem,
        Optional<Instant> lookedAtAgain,
        Optional<Instant> replyBy,
        Optional<Instant> solvedBy,
        Optional<Instant> promisedBy,
        boolean isLate) {

    /**
     * The expectation in words, for the customer.
     *
     * @param zone whose wall clock the times are shown on
     * @return one or more sentences
     */
    public String text(ZoneId zone) {
        List<String> sentences = new ArrayList<>();
        sentences.add(who.map(agent -> agent + " looks after your request")
                .orElse("Your request has come in, and nobody has taken it yet"));
        sentences.add(
                isAnybodyThere
                        ? "Somebody is there now"
                        : "Nobody is there now"
                                + thereFrom
                                        .map(from -> "; we are back at " + Spoken.instant(from, zone))
                                        .orElse(""));
        if (isLate) {
            sentences.add("We are late, and will not name another time before we know it");
        }
        lookedAtAgain.ifPresent(
                again -> sentences.add("It waits until " + Spoken.instant(again, zone) + ", when we look at it again"));
        replyBy.ifPresent(by -> sentences.add("You hear from us by " + Spoken.instant(by, zone)));
        promisedBy.ifPresent(by -> sentences.add("What we promised you is due by " + Spoken.instant(by, zone)));
        solvedBy.ifPresent(by -> sentences.add("We mean to solve it by " + Spoken.instant(by, zone)));
        if (isWaitingForThem) {
            sentences.add("We wait for your answer");
        }
        return String.join(". ", sentences) + ".";
    }

    /** The text in UTC. */
    @Override
    public String toString() {
        return text(ZoneOffset.UTC);
    }
}
