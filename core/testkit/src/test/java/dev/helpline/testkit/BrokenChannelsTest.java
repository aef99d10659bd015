package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Message;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A contract that cannot fail is worth nothing: each channel here is broken in one place and caught by a case about it. */
class BrokenChannelsTest {

    private interface Case {
        void of(ChannelContract contract) throws Exception;
    }

    @Test
    void aChannelThatSaysItHasDeliveredWhatIsOnTheWayIsCaught() {
        caught(ChannelContract::whatIsDeliveredHasArrived, Late::new);
    }

    @Test
    void aChannelThatLetsMessagesOvertakeIsCaught() {
        caught(ChannelContract::messagesArriveInOrder, () -> new Mailbox() {
            @Override
            void deliver(Message message) throws Exception {
                super.deliver(message);
                arrivals.add(0, arrivals.remove(arrivals.size() - 1));
            }
        });
    }

    @Test
    void aChannelThatEndsAtALoneDotIsCaught() {
        caught(ChannelContract::anyTextArrivesAsItIs, () -> saying(Integer.MAX_VALUE, "\n.\n"));
    }

    @Test
    void aChannelThatCutsATextSilentlyIsCaught() {
        caught(ChannelContract::aLongTextArrivesWholeOrIsThrownBack, () -> saying(1_000, "\0"));
    }

    @Test
    void aChannelThatSwallowsAFailureIsCaught() {
        Supplier<Mailbox> swallowing = () -> new Mailbox() {
            @Override
            void deliver(Message message) {
                try {
                    super.deliver(message);
                } catch (Exception swallowed) {
                    // as if it had arrived
                }
            }
        };
        caught(ChannelContract::whatCannotBeDeliveredIsThrownBack, swallowing);
        caught(ChannelContract::itWorksAgainAfterAFailure, swallowing);
    }

    @Test
    void aChannelThatNeverConnectsAgainIsCaught() {
        caught(ChannelContract::itWorksAgainAfterAFailure, () -> new Mailbox() {
            @Override
            public void mend() {
                // it stays as it is
            }
        });
    }

    @Test
    void aChannelThatFailsOnAMessageThatComesAgainIsCaught() {
        caught(ChannelContract::aMessageThatComesAgainIsNoFailure, () -> new Mailbox() {
            private final Set<String> keys = new HashSet<>();

            @Override
            void deliver(Message message) throws Exception {
                if (!keys.add(message.key())) {
                    throw new IOException("duplicate");
                }
                super.deliver(message);
            }
        });
    }

    @Test
    void aChannelThatTakesTwoMessagesForOneByTheirTextIsCaught() {
        caught(ChannelContract::messagesWithDifferentKeysAllArrive, () -> new Mailbox() {
            private final Set<String> texts = ConcurrentHashMap.newKeySet();

            @Override
            void deliver(Message message) throws Exception {
                if (texts.add(message.address() + message.text())) {
                    super.deliver(message);
                }
            }
        });
    }

    @Test
    void aChannelThatMixesUpWhatManyThreadsSayIsCaught() {
        caught(ChannelContract::whatManyThreadsDeliverArrivesOnce, () -> new Mailbox() {
            @Override
            void deliver(Message message) throws Exception {
                super.deliver(message);
                if (!message.text().endsWith("0")) {
                    super.deliver(message);
                }
            }
        });
    }

    @Test
    void aChannelThatSwallowsAnInterruptIsCaught() {
        caught(ChannelContract::anInterruptIsNotSwallowed, () -> new Mailbox() {
            @Override
            void deliver(Message message) throws Exception {
                if (Thread.interrupted()) {
                    throw new IOException("somebody hung up");
                }
                super.deliver(message);
            }
        });
    }

    /** What is delivered arrives when the next is. */
    private static final class Late extends Mailbox {
        private final Deque<Message> under = new ArrayDeque<>();

        @Override
        void deliver(Message message) throws Exception {
            under.add(message);
            if (under.size() > 1) {
                super.deliver(under.remove());
            }
        }
    }

    private static Mailbox saying(int limit, String end) {
        return new Mailbox() {
            @Override
            void deliver(Message message) throws Exception {
                String text = message.text().split(java.util.regex.Pattern.quote(end), 2)[0];
                String cut = text.substring(0, Math.min(limit, text.length()));
                super.deliver(new Message(
                        message.key(), message.ticket(), message.recipient(), message.address(), cut, message.at()));
            }
        };
    }

    private static void caught(Case contract, Supplier<? extends ChannelContract.Line> broken) {
        assertThatThrownBy(() -> contract.of(broken::get)).isInstanceOf(AssertionError.class);
    }
}
