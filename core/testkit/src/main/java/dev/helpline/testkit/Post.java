package dev.helpline.testkit;

import dev.helpline.spi.Channel;
import dev.helpline.spi.Message;
import dev.helpline.ticket.TicketId;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Where one node works: its clock, its end of the wire, and the chances of something going wrong.
 *
 * @param world the rest
 * @param node the node
 */
record Post(SimulatedWorld world, Node node) implements InstantSource, Channel {

    @Override
    public Instant instant() {
        return world.now().plus(node.skew());
    }

    @Override
    public void deliver(Message message) throws IOException {
        pause();
        dieOf(Fault.CRASH_BEFORE_COMMIT, "before delivering message " + message.key(), message.ticket());
        if (world.strikes(Fault.DELIVERY_FAILS)) {
            tell("message " + message.key() + " did not arrive", message.ticket());
            throw new IOException("no route");
        }
        tell("message " + message.key() + " arrived", message.ticket());
        world.books().arrived(message);
        if (world.strikes(Fault.DELIVERY_UNCONFIRMED)) {
            tell("message " + message.key() + " is not known to have arrived", message.ticket());
            throw new IOException("no answer");
        }
        dieOf(Fault.CRASH_AFTER_COMMIT, "after delivering message " + message.key(), message.ticket());
    }

    void pause() {
        node.pause();
    }

    void tell(String words, TicketId ticket) {
        world.tell(node, words, Optional.of(ticket));
    }

    void dieOf(Fault fault, String when) {
        dieOf(fault, when, Optional.empty());
    }

    void dieOf(Fault fault, String when, TicketId ticket) {
        dieOf(fault, when, Optional.of(ticket));
    }

    private void dieOf(Fault fault, String when, Optional<TicketId> ticket) {
        if (world.strikes(fault)) {
            world.tell(node, "dies " + when, ticket);
            throw new NodeDied(when);
        }
    }
}
