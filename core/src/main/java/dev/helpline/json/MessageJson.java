package dev.helpline.json;

import dev.helpline.spi.Message;

/**
 * Messages as JSON: one object a line, with the version of the form and a field a component, in the manner of
 * {@link EventJson}. For stores, whose outbox outlives the process. Thread-safe.
 */
public final class MessageJson {

    private static final RecordJson<Message> JSON = RecordJson.of(Message.class, "message");

    private MessageJson() {}

    /**
     * Writes a message.
     *
     * @param message any message
     * @return JSON on one line; equal messages give equal text
     */
    public static String write(Message message) {
        return JSON.write(message);
    }

    /**
     * Reads a message.
     *
     * @param json one JSON object
     * @return a message equal to the one that was written
     * @throws IllegalArgumentException naming the line of what is no JSON, or the place of what cannot be read and what
     *     is allowed there: a newer version of the form, an unknown or missing field, a value of another type or beyond
     *     its bounds
     */
    public static Message read(String json) {
        return JSON.read(json);
    }
}
