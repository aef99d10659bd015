package dev.helpline;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Message;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.NeverOpenException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The messages one cause gives rise to. Their keys are made of the cause, so that the same message is the same twice. */
final class Letters {

    private final Ticket ticket;
    private final String cause;
    private final Instant at;
    private final Setup setup;
    private final boolean reminding;
    private final List<Message> written = new ArrayList<>();

    Letters(Ticket ticket, String cause, Instant at, Setup setup) {
        this(ticket, cause, at, setup, false);
    }

    /** What a policy wants said; it keeps people's quiet hours. */
    static Letters reminding(Ticket ticket, String cause, Instant at, Setup setup) {
        return new Letters(ticket, cause, at, setup, true);
    }

    private Letters(Ticket ticket, String cause, Instant at, Setup setup, boolean reminding) {
        this.ticket = ticket;
        this.cause = cause;
        this.at = at;
        this.setup = setup;
        this.reminding = reminding;
    }

    List<Message> written() {
        return List.copyOf(written);
    }

    /** Whether a key is one of a message to an agent, whatever others are called. */
    static boolean isTo(Agent agent, String key) {
        return key.endsWith("/" + who(agent));
    }

    private static String who(Agent agent) {
        return "agent " + agent.id();
    }

    /** Whether a message is not for a person but for an action of the host's own. */
    static boolean isToAction(Message message) {
        String address = action(message.recipient());
        return message.address().equals(address) && message.key().endsWith("/" + address);
    }

    private static String action(String name) {
        return "action " + name;
    }

    void toAction(String name, String text) {
        add(action(name), name, action(name), text, at);
    }

    void toCustomer(String text) {
        add(
                "customer " + ticket.requester().id(),
                ticket.requester().name(),
                ticket.requester().contact(),
                text,
                at);
    }

    void to(Audience audience, String text) {
        audience.of(ticket, setup.roster, at).forEach(agent -> to(agent, text));
    }

    void to(Agent agent, String text) {
        add(who(agent), agent.name(), agent.contact(), text, reminding ? opening(agent) : at);
    }

    private Instant opening(Agent agent) {
        try {
            return setup.reminding.apply(agent).nextOpen(at);
        } catch (NeverOpenException never) {
            return at;
        }
    }

    /** Tells somebody what was done to them, unless they did it themselves. */
    void unlessBy(Actor actor, Agent agent, String text) {
        if (actor.asAgent().filter(agent::is).isEmpty()) {
            to(agent, text);
        }
    }

    /** Tells the makers of the product who are on duty, or whoever answers for them. */
    void toMakers(String text) {
        setup.makers.ifPresent(makers -> {
            List<Agent> there = setup.roster.onDuty(makers, at);
            (there.isEmpty() ? makers.lead().stream().toList() : there).forEach(maker -> to(maker, text));
        });
    }

    /** Tells the owner, or who stands in, what others do: who answers to the customer hears of everything. */
    void toOwner(Actor actor, String text) {
        ticket.answerableAt(at).ifPresent(owner -> unlessBy(actor, owner, text));
    }

    private void add(String who, String name, String address, String text, Instant notBefore) {
        String key = ticket.id() + "/" + cause + "/" + written.size() + "/" + who;
        written.add(new Message(key, ticket.id(), name, address, text, at, notBefore));
    }
}
