package dev.helpline.testkit;

import static dev.helpline.testkit.Papers.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.helpline.spi.Channel;
import dev.helpline.spi.Message;
import dev.helpline.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Proves a {@link Channel}: a test class implements this and names its subject with the other end of it, a server or an
 * inbox that the test can look into and break. Every case gets a new line.
 *
 * <pre>{@code
 * class OurMailTest implements ChannelContract {
 *     public Line newLine() {
 *         FakeMailServer server = new FakeMailServer();
 *         return new Line() {
 *             public Channel channel() { return new OurMail(server.port()); }
 *             public List<Arrival> arrived() { return server.mails().map(it -> new Arrival(it.to(), it.body())); }
 *             public void cut() { server.stop(); }
 *             public void mend() { server.start(); }
 *         };
 *     }
 * }
 * }</pre>
 */
public interface ChannelContract {

    /**
     * The channel on trial and the other end of it.
     *
     * @return a new one that works and that nothing has arrived by
     */
    Line newLine();

    /** A channel on trial and the other end of it. */
    interface Line {

        /**
         * The channel on trial.
         *
         * @return the same, or one that delivers to the same other end
         */
        Channel channel();

        /**
         * What has arrived at the other end.
         *
         * @return oldest first; empty in the beginning
         */
        List<Arrival> arrived();

        /** From now on nothing gets through: the other end does not answer, or says no. */
        void cut();

        /** From now on everything gets through again. */
        void mend();
    }

    /**
     * A message as it arrived.
     *
     * @param address how whoever got it is reached, as {@link Message#address()} has it
     * @param text what they are told, without what the channel adds, such as a greeting or a footer
     */
    record Arrival(String address, String text) {}

    /** Returning says that a message has arrived, at the address it is for. */
    @Test
    default void whatIsDeliveredHasArrived() throws Exception {
        Line line = newLine();
        line.channel().deliver(message(1, "Let me look."));
        assertThat(line.arrived()).containsExactly(arrival(1, "Let me look."));
    }

    /** What is delivered first arrives first. */
    @Test
    default void messagesArriveInOrder() throws Exception {
        Line line = newLine();
        List<Arrival> expected = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            line.channel().deliver(message(number, "message " + number));
            expected.add(arrival(number, "message " + number));
        }
        assertThat(line.arrived()).isEqualTo(expected);
    }

    /** A text has letters of any alphabet, and several lines, whatever they may mean to the wire. */
    @Test
    default void anyTextArrivesAsItIs() throws Exception {
        String text = "Grüße, 日本語, 🎫 & <b>\"it's\"</b> 100% \\n\n\n.\nFrom: nobody@home.example\n\tBcc: all\n--\nbye";
        Line line = newLine();
        line.channel().deliver(message(1, text));
        assertThat(line.arrived())
                .hasSize(1)
                .allSatisfy(arrival -> assertThat(arrival.text()).isEqualToNormalizingNewlines(text));
    }

    /** A text of the greatest length there is, 65,536 characters, arrives whole or is refused; it is never cut silently. */
    @Test
    default void aLongTextArrivesWholeOrIsThrownBack() {
        String text = "It says no. ".repeat(65_536 / 12) + "bye.";
        Line line = newLine();
        Throwable refused = catchThrowable(() -> line.channel().deliver(message(1, text)));
        assertThat(line.arrived()).isEqualTo(refused == null ? List.of(arrival(1, text)) : List.of());
    }

    /** What cannot be delivered is thrown back, so that the desk tries again; nothing is swallowed. */
    @Test
    default void whatCannotBeDeliveredIsThrownBack() {
        Line line = newLine();
        line.cut();
        assertThat(catchThrowable(() -> line.channel().deliver(message(1, "Let me look."))))
                .as("what the channel throws while nothing gets through")
                .isInstanceOf(Exception.class);
        assertThat(line.arrived()).isEmpty();
    }

    /** A failure is no end: when the other end answers again, messages arrive again. */
    @Test
    default void itWorksAgainAfterAFailure() throws Exception {
        Line line = newLine();
        Channel channel = line.channel();
        channel.deliver(message(1, "one"));
        line.cut();
        assertThat(catchThrowable(() -> channel.deliver(message(2, "two"))))
                .as("what the channel throws while nothing gets through")
                .isInstanceOf(Exception.class);
        line.mend();
        delivers(channel, message(2, "two"));
        delivers(channel, message(3, "three"));
        assertThat(line.arrived()).containsExactly(arrival(1, "one"), arrival(2, "two"), arrival(3, "three"));
    }

    /** After a crash a message is delivered again, with its key: it may arrive again or not, but that is no failure. */
    @Test
    default void aMessageThatComesAgainIsNoFailure() throws Exception {
        Line line = newLine();
        line.channel().deliver(message(1, "Let me look."));
        delivers(line.channel(), message(1, "Let me look."));
        assertThat(line.arrived()).hasSizeBetween(1, 2).containsOnly(arrival(1, "Let me look."));
    }

    /** Messages of one text are different messages when their keys are. */
    @Test
    default void messagesWithDifferentKeysAllArrive() throws Exception {
        Line line = newLine();
        line.channel().deliver(message(1, "Hello?"));
        line.channel().deliver(new Message("other", new TicketId("T-1"), "Sam", address(1), "Hello?", MORNING));
        assertThat(line.arrived()).containsExactly(arrival(1, "Hello?"), arrival(1, "Hello?"));
    }

    /** A desk may be ticked by many threads: whatever they deliver at once arrives, once. */
    @Test
    default void whatManyThreadsDeliverArrivesOnce() {
        Line line = newLine();
        Channel channel = line.channel();
        Threads.atOnce(thread -> () -> {
            for (int i = 0; i < 20; i++) {
                channel.deliver(message(thread * 20 + i, "from " + thread));
            }
            return true;
        });
        assertThat(line.arrived())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, Threads.COUNT * 20)
                        .mapToObj(number -> arrival(number, "from " + number / 20))
                        .toList());
    }

    /** Whoever stops a desk is heard: an interrupt is thrown, or left to the caller. */
    @Test
    default void anInterruptIsNotSwallowed() {
        Line line = newLine();
        Thread.currentThread().interrupt();
        Throwable thrown = catchThrowable(() -> line.channel().deliver(message(1, "Let me look.")));
        boolean stillInterrupted = Thread.interrupted();
        assertThat(stillInterrupted || thrown instanceof InterruptedException)
                .as("the thread is interrupted still, or an InterruptedException was thrown, not %s", thrown)
                .isTrue();
    }

    private static void delivers(Channel channel, Message message) {
        assertThatCode(() -> channel.deliver(message))
                .as("delivering %s, while everything gets through", message.key())
                .doesNotThrowAnyException();
    }

    private static Message message(int number, String text) {
        return new Message("T-1/" + number, new TicketId("T-1"), "Sam", address(number), text, MORNING);
    }

    private static Arrival arrival(int number, String text) {
        return new Arrival(address(number), text);
    }

    private static String address(int number) {
        return "sam" + number + "@home.example";
    }
}
