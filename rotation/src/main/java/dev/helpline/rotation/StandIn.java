package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;

/**
 * An override: for a span, somebody is there in another person's place. It lies over a rota and changes no turn and no
 * ledger, because a load is a turn and never hours; to give a turn away for good, {@link Swap} or repair.
 *
 * @param duty the name of the duty
 * @param away who is not there; nothing changes while they are not on duty
 * @param standIn who is there instead
 * @param span from when to when, within one shift or over many
 */
public record StandIn(String duty, Agent away, Agent standIn, Interval span) {

    /** Checks that they are two people. */
    public StandIn {
        if (away.is(standIn)) {
            throw new IllegalArgumentException(
                    "somebody else stands in: " + away + " cannot stand in for themselves at " + duty);
        }
    }
}
