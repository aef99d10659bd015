package dev.helpline;

import dev.helpline.spi.Channel;
import dev.helpline.spi.Message;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A channel that keeps what arrives, and refuses what it is told to refuse. */
final class Mailbox implements Channel {

    private final List<Message> attempted = new CopyOnWriteArrayList<>();
    private final List<Message> arrived = new CopyOnWriteArrayList<>();
    private volatile Predicate<Message> broken = message -> false;
    private volatile String complaint = "no route";

    @Override
    public void deliver(Message message) throws IOException {
        attempted.add(message);
        if (broken.test(message)) {
            throw new IOException(complaint);
        }
        arrived.add(message);
    }

    void refuse(Predicate<Message> messages) {
        broken = messages;
    }

    void complain(String words) {
        complaint = words;
    }

    void work() {
        broken = message -> false;
    }

    List<Message> attempted() {
        return attempted;
    }

    List<Message> arrived() {
        return arrived;
    }

    List<String> textsTo(String recipient) {
        return arrived.stream()
                .filter(message -> message.recipient().equals(recipient))
                .map(Message::text)
                .toList();
    }
}
