package dev.helpline.jdbc;

import dev.helpline.spi.Message;

/**
 * A message as its row has it.
 *
 * @param name its key
 * @param ready when it may be delivered
 * @param body the whole as JSON
 */
record StoredMessage(String ticket, String name, long ready, String body) {

    static StoredMessage of(Message message) {
        return new StoredMessage(
                Column.of(message.ticket().value()),
                Column.of(message.key()),
                Nanos.near(message.notBefore()),
                Payload.of(message));
    }
}
