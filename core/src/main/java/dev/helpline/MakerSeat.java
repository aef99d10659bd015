package dev.helpline;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Knowing;
import dev.helpline.ticket.MakerRequest;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.TicketId;
import java.util.List;

/** What somebody who makes the product may do: see what the desk asks of them, and answer. Thread-safe. */
public final class MakerSeat {

    private final Engine engine;
    private final Actor by;

    MakerSeat(Engine engine, Agent maker) {
        this.engine = engine;
        this.by = new Actor.Maker(maker);
    }

    /**
     * What was asked on a ticket and has no answer.
     *
     * @param id the ticket's name
     * @return oldest first; empty when everything is answered
     * @throws RefusedException if there is no such ticket
     */
    public List<MakerRequest> requests(TicketId id) {
        return engine.find(id).arrangements().requests();
    }

    /**
     * Answers a request. Whoever asked is told, and so is the ticket's owner.
     *
     * @param id the ticket's name
     * @param what the name of an unanswered request
     * @param text the answer, at most 65,536 characters
     * @return the requests that are left, oldest first
     * @throws RefusedException if there is no such request; the message lists those there are
     */
    public List<MakerRequest> answer(TicketId id, String what, String text) {
        return engine.perform(id, by, Knowing.answerRequest(what, text))
                .arrangements()
                .requests();
    }
}
