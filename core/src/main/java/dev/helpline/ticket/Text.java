package dev.helpline.ticket;

/** The bounds of every text that comes from outside. */
final class Text {

    static final int NAME = 200;
    static final int BODY = 65_536;

    private Text() {}

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
