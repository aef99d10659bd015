package dev.helpline.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Works out fair shares, and remembers the last ones: most shifts are like the one before. */
final class Dues {

    /** What shares of several duties sum to when they are made whole numbers. */
    private static final double SCALE = 1L << 31;

    /** The last shift of a duty that was split, and how. */
    private static final class Known {
        private final long[] sharing;
        private final int era;
        private final int seats;
        private final Due due;

        Known(long[] sharing, int era, int seats, Due due) {
            this.sharing = sharing;
            this.era = era;
            this.seats = seats;
            this.due = due;
        }

        boolean answers(long[] others, int otherEra, int otherSeats) {
            return era == otherEra && seats == otherSeats && Arrays.equals(sharing, others);
        }
    }

    private final Staff staff;
    private final Horizon horizon;
    private final long[] rates;
    private final List<Optional<Known>> last;

    Dues(Staff staff) {
        this.staff = staff;
        this.horizon = staff.horizon;
        this.rates = horizon.duties.stream().mapToLong(Dues::rate).toArray();
        this.last = new ArrayList<>(Collections.nCopies(rates.length, Optional.empty()));
    }

    /**
     * Splits the seats of one shift, each of weight 1, over those who share it.
     *
     * @param sharing at least as many as seats
     */
    Due of(int duty, int number, long[] sharing, int seats) {
        int era = staff.era(duty, number);
        Optional<Known> known = last.get(duty).filter(each -> each.answers(sharing, era, seats));
        if (known.isPresent()) {
            return known.get().due;
        }
        Due due = split(duty, number, sharing, seats);
        last.set(duty, Optional.of(new Known(sharing.clone(), era, seats, due)));
        return due;
    }

    private Due split(int duty, int number, long[] sharing, int seats) {
        int[] people = new int[Bits.count(sharing)];
        int[] next = {0};
        Bits.each(sharing, person -> people[next[0]++] = person);
        return new Due(people, FairShare.of(shares(duty, number, sharing, people), seats));
    }

    private long[] shares(int duty, int number, long[] sharing, int[] people) {
        long[] shares = new long[people.length];
        for (int i = 0; i < people.length; i++) {
            shares[i] = staff.share(people[i], duty, number);
        }
        return rates.length == 1 ? shares : pooled(duty, number, sharing, people, shares);
    }

    /** Whoever knows other duties too takes less of this one, so that everybody's load is even. */
    private long[] pooled(int duty, int number, long[] sharing, int[] people, long[] shares) {
        int era = staff.era(duty, number);
        TreeMap<Long, Long> groups = new TreeMap<>();
        for (int person = 0; person < staff.size; person++) {
            long knows = staff.duties(person, era);
            boolean excused = (knows >>> duty & 1) != 0 && !Bits.has(sharing, person);
            if (knows != 0 && !excused) {
                groups.merge(knows, (long) staff.share(person, duty, number), Long::sum);
            }
        }
        for (int i = 0; i < people.length; i++) {
            long knows = staff.duties(people[i], era);
            if ((knows >>> duty & 1) == 0) {
                groups.merge(knows | 1L << duty, shares[i], Long::sum);
            }
        }
        long[] masks = groups.keySet().stream().mapToLong(Long::longValue).toArray();
        long[] sums = groups.values().stream().mapToLong(Long::longValue).toArray();
        Pool pool = new Pool(rates, masks, sums);
        long[] parts = new long[people.length];
        for (int i = 0; i < people.length; i++) {
            int group = Arrays.binarySearch(masks, staff.duties(people[i], era) | 1L << duty);
            parts[i] = Math.max(1, (long) (SCALE * pool.part(duty, group) * shares[i] / sums[group]));
        }
        return parts;
    }

    /** What a duty loads in any one time, to compare it with others. */
    private static long rate(Duty duty) {
        Cadence cadence = duty.cadence();
        double hours = cadence.length()
                * switch (cadence.unit()) {
                    case HOURS -> 1.0;
                    case DAYS -> 24.0;
                    case WEEKS -> 168.0;
                    case MONTHS -> 730.5;
                };
        return Math.max(1, Math.round(64 * duty.seats() * duty.weights().ordinary() * 168 / hours));
    }
}
