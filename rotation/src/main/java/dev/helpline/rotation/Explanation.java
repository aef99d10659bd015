package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.util.List;

/**
 * Why a seat is somebody's and nobody else's. Every reason is a fact about the rota, so it is true whenever it is
 * checked again.
 *
 * @param duty the name of the duty
 * @param shift the shift
 * @param agent who has the seat
 * @param reasons one for everybody else who takes turns in the rotation, in the order of their ids
 */
public record Explanation(String duty, Interval shift, Agent agent, List<Reason> reasons) {

    /** Takes a copy. */
    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /**
     * The explanation as text.
     *
     * @return a line for the seat and one for each reason
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(agent)
                .append(" serves at ")
                .append(duty)
                .append(" in ")
                .append(shift)
                .append(":");
        reasons.forEach(reason -> text.append("\n  ").append(reason));
        return text.toString();
    }

    /**
     * Whether every reason is true of a rota.
     *
     * @param rota any rota of the same duties and span
     * @return true if asking it again gives the same reasons
     */
    public boolean holds(Rota rota) {
        return rota.explain(duty, shift.startInclusive(), agent).equals(this);
    }
}
