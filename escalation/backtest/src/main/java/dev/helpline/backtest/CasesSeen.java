package dev.helpline.backtest;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.Arrays;

/**
 * Which cases were there, remembered by a fingerprint of 64 bits each, so that one in 10^12 new cases is mistaken for an
 * old one. It grows to 32 MiB at most: what comes after 3.6 million cases is not remembered.
 */
final class CasesSeen {

    private static final HashFunction FINGERPRINT = Hashing.murmur3_128();
    private static final int FIRST_SLOTS = 1 << 12;
    private static final int MAX_SLOTS = 1 << 22;

    private long[] slots = new long[FIRST_SLOTS];
    private int used;

    void add(String caseId) {
        if (2 * used >= slots.length && slots.length < MAX_SLOTS) {
            grow();
        }
        if (8L * used < 7L * slots.length) {
            put(fingerprint(caseId));
        }
    }

    boolean mightContain(String caseId) {
        long fingerprint = fingerprint(caseId);
        return slots[slot(fingerprint)] == fingerprint;
    }

    private void put(long fingerprint) {
        int slot = slot(fingerprint);
        if (slots[slot] == 0) {
            slots[slot] = fingerprint;
            used++;
        }
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        used = 0;
        Arrays.stream(before).filter(fingerprint -> fingerprint != 0).forEach(this::put);
    }

    /** Where a fingerprint stands, or the empty slot where it would; zero marks an empty one. */
    private int slot(long fingerprint) {
        int slot = (int) fingerprint & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != fingerprint) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long fingerprint(String caseId) {
        long hash = FINGERPRINT.hashUnencodedChars(caseId).asLong();
        return hash == 0 ? 1 : hash;
    }
}
