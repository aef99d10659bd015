package dev.helpline.rotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who can do what in which shift, as sets of bits. People are numbered by lot. What changes by date (shares,
 * qualifications, who belongs) is kept once for each era between two changes.
 */
final class Staff {

    final List<Person> people;
    final int size;
    final Horizon horizon;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final LocalDate[] eras;
    private final int[][] eraOf;
    private final long[][][] known;
    private final long[][][] seated;
    private final long[][][] experienced;
    private final int[][] shares;
    private final long[][][] present;
    private final long[][][] sharing;
    private final boolean[] learners;

    Staff(Rotation rotation, Horizon horizon) {
        this.horizon = horizon;
        this.people = Lot.drawn(rotation.seed(), rotation.people());
        this.size = people.size();
        for (int i = 0; i < size; i++) {
            numbers.put(people.get(i).agent().id(), i);
        }
        int duties = horizon.duties.size();
        eras = eras();
        eraOf = new int[duties][];
        known = new long[duties][eras.length][];
        seated = new long[duties][eras.length][];
        experienced = new long[duties][eras.length][];
        shares = new int[eras.length][size];
        present = new long[duties][][];
        sharing = new long[duties][][];
        learners = new boolean[duties];
        for (int era = 0; era < eras.length; era++) {
            for (int person = 0; person < size; person++) {
                shares[era][person] = people.get(person).shareOn(eras[era]);
            }
        }
        for (int duty = 0; duty < duties; duty++) {
            settle(duty);
        }
        for (Absence absence : rotation.absences()) {
            markAway(absence);
        }
    }

    int numberOf(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** Whoever is there and knows the duty at any level. */
    long[] present(int duty, int number) {
        return present[duty][number];
    }

    /** Whoever is there for several shifts in a row. */
    boolean isPresent(int person, int duty, int first, int length) {
        for (int number = first; number < first + length; number++) {
            if (!Bits.has(present[duty][number], person)) {
                return false;
            }
        }
        return true;
    }

    /** Whoever owes their fair share, away or not; people who only shadow by what is written down included. */
    long[] sharing(int duty, int number) {
        return sharing[duty][number];
    }

    /** How far somebody has come by what is written down; empty if they do not know the duty then. */
    Optional<Level> level(int person, int duty, int number) {
        int era = eraOf[duty][number];
        if (!Bits.has(known[duty][era], person)) {
            return Optional.empty();
        }
        return Optional.of(
                Bits.has(experienced[duty][era], person)
                        ? Level.EXPERIENCED
                        : Bits.has(seated[duty][era], person) ? Level.PAIRED : Level.SHADOWING);
    }

    /** Whether somebody knows a duty at any level when a shift begins, there or not. */
    boolean knows(int person, int duty, int number) {
        return Bits.has(known[duty][eraOf[duty][number]], person);
    }

    /** Whether anybody at this duty is ever less than experienced by what is written down. */
    boolean hasLearners(int duty) {
        return learners[duty];
    }

    int share(int person, int duty, int number) {
        return shares[eraOf[duty][number]][person];
    }

    int era(int duty, int number) {
        return eraOf[duty][number];
    }

    /** The duties at which somebody may take a seat in an era, as bits. */
    long duties(int person, int era) {
        long mask = 0;
        for (int duty = 0; duty < seated.length; duty++) {
            if (Bits.has(seated[duty][era], person)) {
                mask |= 1L << duty;
            }
        }
        return mask;
    }

    private LocalDate[] eras() {
        TreeSet<LocalDate> dates = new TreeSet<>(List.of(LocalDate.MIN));
        for (Person person : people) {
            person.shares().forEach(share -> dates.add(share.fromInclusive()));
            person.qualifications().forEach(each -> dates.add(each.fromInclusive()));
            person.joining().ifPresent(dates::add);
            person.leaving().ifPresent(dates::add);
        }
        LocalDate last =
                horizon.span.endExclusive().atZone(ZoneOffset.UTC).toLocalDate().plusDays(2);
        LocalDate first = horizon.span
                .startInclusive()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .minusDays(2);
        LocalDate begin = dates.floor(first);
        TreeSet<LocalDate> kept = new TreeSet<>(dates.subSet(begin, true, last.plusYears(80), true));
        return kept.toArray(LocalDate[]::new);
    }

    private void settle(int duty) {
        String name = horizon.duties.get(duty).name();
        for (int era = 0; era < eras.length; era++) {
            known[duty][era] = Bits.none(size);
            seated[duty][era] = Bits.none(size);
            experienced[duty][era] = Bits.none(size);
            for (int person = 0; person < size; person++) {
                Optional<Level> level = people.get(person).levelOn(name, eras[era]);
                if (level.isPresent()) {
                    enrol(person, level.get(), known[duty][era], seated[duty][era], experienced[duty][era]);
                }
            }
            learners[duty] |= !Arrays.equals(known[duty][era], experienced[duty][era]);
        }
        int count = horizon.spans[duty].length;
        eraOf[duty] = new int[count];
        present[duty] = new long[count][];
        sharing[duty] = new long[count][];
        for (int number = 0; number < count; number++) {
            int found = Arrays.binarySearch(eras, horizon.date(duty, number));
            int era = Math.max(0, found < 0 ? -found - 2 : found);
            eraOf[duty][number] = era;
            present[duty][number] = known[duty][era];
            sharing[duty][number] = known[duty][era];
        }
    }

    private static void enrol(int person, Level level, long[] known, long[] seated, long[] experienced) {
        Bits.add(known, person);
        if (level != Level.SHADOWING) {
            Bits.add(seated, person);
        }
        if (level == Level.EXPERIENCED) {
            Bits.add(experienced, person);
        }
    }

    private void markAway(Absence absence) {
        int person = numberOf(absence.agent().id());
        for (int duty = 0; duty < present.length; duty++) {
            ZoneId zone = people.get(person)
                    .zone()
                    .orElse(horizon.duties.get(duty).cadence().zone());
            Instant start = absence.startInclusive().atStartOfDay(zone).toInstant();
            Instant end = absence.endExclusive().atStartOfDay(zone).toInstant();
            int count = horizon.spans[duty].length;
            for (int number = horizon.endingAfter(duty, start); number < count; number++) {
                if (!horizon.spans[duty][number].startInclusive().isBefore(end)) {
                    break;
                }
                if (horizon.keep(duty, number).needs(start, end)) {
                    present[duty][number] = without(person, present[duty][number]);
                    if (!absence.kind().accrues()) {
                        sharing[duty][number] = without(person, sharing[duty][number]);
                    }
                }
            }
        }
    }

    /** Shifts share their sets until somebody is away. */
    private static long[] without(int person, long[] bits) {
        if (!Bits.has(bits, person)) {
            return bits;
        }
        long[] own = bits.clone();
        Bits.remove(own, person);
        return own;
    }
}
