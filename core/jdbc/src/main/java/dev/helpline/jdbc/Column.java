package dev.helpline.jdbc;

import java.util.Locale;

/**
 * Texts as columns hold them: with a doubled backslash, and with an escape for the two things that no PostgreSQL text can
 * hold, the character 0 and half a surrogate pair. Nearly every text stands for itself.
 */
final class Column {

    /** Stands between texts that share a column, and in none of them. */
    static final char SEPARATOR = 0x1f;

    private static final char ESCAPE = '\\';
    private static final int CODE_LENGTH = 4;

    private Column() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text, i)) {
                return escaped(text);
            }
        }
        return text;
    }

    /** As search compares it. */
    static String lower(String text) {
        return of(text.toLowerCase(Locale.ROOT));
    }

    /** JSON that a column can hold. Jackson escapes the character 0 itself; half a pair stands within a string. */
    static String json(String json) {
        StringBuilder held = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean lone = isLone(json, i);
            if (lone && held == null) {
                held = new StringBuilder(json.length() + CODE_LENGTH + 1).append(json, 0, i);
            }
            if (held != null) {
                append(held, c, lone);
            }
        }
        return held == null ? json : held.toString();
    }

    private static String escaped(String text) {
        StringBuilder held = new StringBuilder(text.length() + CODE_LENGTH + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                held.append(ESCAPE);
            }
            append(held, c, isSpecial(text, i) && c != ESCAPE);
        }
        return held.toString();
    }

    private static void append(StringBuilder held, char c, boolean asCode) {
        if (asCode) {
            held.append(ESCAPE).append('u').append(String.format("%04x", (int) c));
        } else {
            held.append(c);
        }
    }

    /** The text that a column holds. */
    static String text(String held) {
        if (held.indexOf(ESCAPE) < 0) {
            return held;
        }
        StringBuilder text = new StringBuilder(held.length());
        for (int i = 0; i < held.length(); i++) {
            char c = held.charAt(i);
            if (c != ESCAPE) {
                text.append(c);
            } else if (held.charAt(++i) == ESCAPE) {
                text.append(ESCAPE);
            } else {
                text.append((char) Integer.parseInt(held.substring(i + 1, i + 1 + CODE_LENGTH), 16));
                i += CODE_LENGTH;
            }
        }
        return text.toString();
    }

    private static boolean isSpecial(String text, int i) {
        char c = text.charAt(i);
        return c == ESCAPE || c == 0 || c == SEPARATOR || isLone(text, i);
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
