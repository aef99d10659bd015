package dev.helpline.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Instants as {@link Instant#toString()} writes them and {@link Instant#parse} reads them, without going through a
 * formatter: a ticket has a dozen of them. What is unusual is left to those two.
 */
final class InstantText {

    private static final int SECONDS_OF_A_DAY = 86_400;

    /** Of {@code 2026-03-02T09:00:00Z}. */
    private static final int SHORTEST = 20;

    private static final int NANO_DIGITS = 9;

    private static final char[] ZERO = "0000-00-00T00:00:00Z".toCharArray();

    private static final int[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private InstantText() {}

    static String write(Instant instant) {
        long second = instant.getEpochSecond();
        int nano = instant.getNano();
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_OF_A_DAY));
        int year = date.getYear();
        if (year < 1 || year > 9_999) {
            return instant.toString();
        }
        int ofDay = Math.floorMod(second, SECONDS_OF_A_DAY);
        int fraction = fractionDigits(nano);
        int length = fraction == 0 ? SHORTEST : SHORTEST + 1 + fraction;
        char[] text = Arrays.copyOf(ZERO, length);
        two(text, 0, year / 100);
        two(text, 2, year % 100);
        two(text, 5, date.getMonthValue());
        two(text, 8, date.getDayOfMonth());
        two(text, 11, ofDay / 3_600);
        two(text, 14, ofDay / 60 % 60);
        two(text, 17, ofDay % 60);
        if (fraction > 0) {
            text[SHORTEST - 1] = '.';
            for (int digit = 0; digit < fraction; digit += 3) {
                three(text, SHORTEST + digit, nano / POWERS[NANO_DIGITS - 3 - digit] % POWERS[3]);
            }
            text[length - 1] = 'Z';
        }
        return new String(text);
    }

    /** Three at a time. */
    private static int fractionDigits(int nano) {
        if (nano == 0) {
            return 0;
        }
        if (nano % POWERS[3] != 0) {
            return NANO_DIGITS;
        }
        return nano % POWERS[6] == 0 ? 3 : 6;
    }

    private static void two(char[] text, int from, int number) {
        text[from] = (char) ('0' + number / 10);
        text[from + 1] = (char) ('0' + number % 10);
    }

    private static void three(char[] text, int from, int number) {
        text[from] = (char) ('0' + number / 100);
        two(text, from + 1, number % 100);
    }

    static Instant read(String text) {
        int length = text.length();
        if (length < SHORTEST || length > SHORTEST + 1 + NANO_DIGITS || !hasPunctuation(text)) {
            return Instant.parse(text);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int nano = fraction(text);
        if ((year | month | day | hour | minute | second | nano) < 0 || hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return Instant.ofEpochSecond(days * SECONDS_OF_A_DAY + hour * 3_600L + minute * 60L + second, nano);
    }

    private static boolean hasPunctuation(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(text.length() - 1) == 'Z';
    }

    private static int fraction(String text) {
        int end = text.length() - 1;
        if (end == SHORTEST - 1) {
            return 0;
        }
        int nano = text.charAt(SHORTEST - 1) == '.' && end > SHORTEST ? number(text, SHORTEST, end) : -1;
        return nano < 0 ? nano : nano * POWERS[NANO_DIGITS - (end - SHORTEST)];
    }

    /** Negative if there is anything but digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
