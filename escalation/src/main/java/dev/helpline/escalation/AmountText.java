package dev.helpline.escalation;

import dev.helpline.form.Part;
import dev.helpline.time.Spoken;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of business time as {@link Spoken} says them, such as {@code 1 h 30 min}. */
final class AmountText {

    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{1,9}) ?h)? ?(?:(\\d{1,9}) ?min)? ?(?:(\\d{1,9}(?:\\.\\d{1,9})?) ?s)?");

    private AmountText() {}

    static String write(Duration amount) {
        return Spoken.duration(amount);
    }

    static Duration read(Part part) {
        return read(part, "");
    }

    /** What may stand there besides is a part of the sentence that refuses it. */
    static Duration read(Part part, String besides) {
        Matcher words = WORDS.matcher(part.value() instanceof String text ? text.strip() : "");
        if (!words.matches() || words.group().isBlank()) {
            throw part.wrong(" must be an amount of time such as 30 min, 8 h or 1 h 30 min" + besides + ", not '"
                    + part.value() + "'; a day is as many hours as its business hours have");
        }
        BigDecimal seconds = new BigDecimal(group(words, 3));
        return Duration.ofHours(Long.parseLong(group(words, 1)))
                .plusMinutes(Long.parseLong(group(words, 2)))
                .plusNanos(seconds.movePointRight(9).longValueExact());
    }

    private static String group(Matcher words, int group) {
        String number = words.group(group);
        return number == null ? "0" : number;
    }
}
