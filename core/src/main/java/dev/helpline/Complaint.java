package dev.helpline;

/** What a host's code said when it failed. It may be a page of markup; the story of a ticket keeps the beginning. */
final class Complaint {

    private static final int MAX_LENGTH = 1_000;

    private Complaint() {}

    static String of(Exception failure) {
        String words = failure.toString();
        return words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH) + "…";
    }
}
