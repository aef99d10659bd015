package dev.helpline.ticket;

/** The bounds of every text that comes from outside. */
final class Text {

    static final int NAME = 200;
    /** As long as the ids of mail get in practice. */
    static final int MESSAGE_ID = 1_000;

    static final int BODY = 65_536;
    private static final int GLIMPSE = 60;

    private Text() {}

    /** What was said, in quotation marks and short enough for a sentence of its own. */
    static String quoted(String text) {
        return '"' + (text.length() <= GLIMPSE ? text : text.substring(0, GLIMPSE) + "…") + '"';
    }

    static String checked(String what, String text, int maxLength) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (text.length() > maxLength) {
            throw new IllegalArgumentException(
                    what + " has " + text.length() + " characters; at most " + maxLength + " are allowed");
        }
        return text;
    }
}
