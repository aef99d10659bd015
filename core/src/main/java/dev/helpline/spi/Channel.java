package dev.helpline.spi;

import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How people hear of a ticket: mail, chat, a pager. Threads, retries and order are the desk's.
 */
@FunctionalInterface
public interface Channel {

    /**
     * Delivers a message. Throwing says "try again later"; returning says it has arrived.
     *
     * <p>A message may be delivered more than once, after a crash; its {@link Message#key()} stays the same.
     *
     * @param message what to say to whom
     * @throws Exception if it could not be delivered
     */
    void deliver(Message message) throws Exception;

    /**
     * A channel that prints one line a message: the ticket, who is told, and what.
     *
     * @param out where to print
     * @return the channel
     */
    static Channel printingTo(PrintStream out) {
        return message -> out.println(line(message));
    }

    /**
     * A channel that prints one line a message on the standard output.
     *
     * @return the channel
     */
    static Channel console() {
        return printingTo(System.out);
    }

    /**
     * A channel that logs one line a message, at level INFO under the name {@code dev.helpline.messages}.
     *
     * @return the channel
     */
    static Channel logging() {
        Logger log = LoggerFactory.getLogger("dev.helpline.messages");
        return message -> log.info("{}", line(message));
    }

    private static String line(Message message) {
        return "[" + message.ticket() + "] to " + message.recipient() + ": " + message.text();
    }
}
