package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ledger while shifts are entered one after another, in the order of their starts: only seats that are filled are
 * accrued, by everybody who shares them. Belongs to one plan in the making.
 */
final class Books {

    final Apprentices apprentices;
    private final Staff staff;
    private final Horizon horizon;
    private final Lines lines;
    private final Ledger before;
    private final Dues dues;
    private final Dues partners;
    private final long[][] accrued;
    private final long[][] served;
    private final long[] lastSecond;
    private final Instant[] last;
    private final long[] difficult;

    Books(Rotation rotation, Staff staff) {
        this.staff = staff;
        this.horizon = staff.horizon;
        this.lines = horizon.order;
        this.before = rotation.ledger();
        this.dues = new Dues(staff);
        this.partners = new Dues(staff);
        this.apprentices = new Apprentices(rotation, staff);
        accrued = new long[lines.all.size()][staff.size];
        served = new long[lines.all.size()][staff.size];
        lastSecond = new long[staff.size];
        last = new Instant[staff.size];
        difficult = new long[staff.size];
        for (int person = 0; person < staff.size; person++) {
            Standing standing = before.of(staff.people.get(person).agent());
            for (int line = 0; line < lines.all.size(); line++) {
                Account account = standing.on(lines.all.get(line));
                accrued[line][person] = account.accrued();
                served[line][person] = account.served();
            }
            difficult[person] = Math.max(0, -standing.on(Line.DIFFICULT).credit() / Ledger.TURN);
            last[person] = standing.lastServed().orElse(Instant.MIN);
            lastSecond[person] = last[person].getEpochSecond();
        }
    }

    long credit(int line, int person) {
        return accrued[line][person] - served[line][person];
    }

    /** How many whole difficult conversations somebody had beyond their share before this plan; never negative. */
    long difficult(int person) {
        return difficult[person];
    }

    /** The second in which the last turn began; far in the past for somebody who never served. */
    long lastServed(int person) {
        return lastSecond[person];
    }

    /** The fair shares of a shift of weight 1 of which this many seats are filled, 1 or more. */
    Due due(int duty, int number, int seats) {
        return dues.of(duty, number, sharing(duty, number, new int[0]), seats);
    }

    /** How many share a shift. */
    int sharing(int duty, int number) {
        return Bits.count(sharing(duty, number, new int[0]));
    }

    /** Enters one shift: everybody accrues their part, and whoever sits in it serves. */
    void enter(Sheet sheet, int duty, int number) {
        int[] seats = sheet.seats(duty, number);
        int filled = sheet.filled(duty, number);
        if (filled > 0) {
            accrue(duty, number, seats, filled);
        }
        Instant start = horizon.spans[duty][number].startInclusive();
        long load = Ledger.TURN * horizon.weight[duty][number];
        for (int person : seats) {
            if (person != Sheet.NOBODY) {
                each(horizon.lines[duty][number], line -> served[line][person] += load);
                last[person] = start;
                lastSecond[person] = start.getEpochSecond();
            }
        }
        if (staff.hasLearners(duty)) {
            teach(sheet, duty, number);
        }
    }

    /** Everybody's standing, with lines that no plan writes on as they were. */
    Ledger ledger() {
        List<Standing> standings = new ArrayList<>();
        for (int person = 0; person < staff.size; person++) {
            Agent agent = staff.people.get(person).agent();
            SortedMap<Line, Account> accounts = new TreeMap<>(before.of(agent).accounts());
            for (int line = 0; line < lines.all.size(); line++) {
                accounts.put(lines.all.get(line), new Account(accrued[line][person], served[line][person]));
            }
            Optional<Instant> lastServed =
                    last[person].equals(Instant.MIN) ? Optional.empty() : Optional.of(last[person]);
            standings.add(new Standing(agent, accounts, lastServed));
        }
        return new Ledger(standings);
    }

    /** Whoever partners those who learn in a shift: the experienced person in the first seat that has one. */
    int partner(int duty, int number, int[] seats) {
        for (int person : seats) {
            if (person != Sheet.NOBODY && apprentices.is(Level.EXPERIENCED, person, duty, number)) {
                return person;
            }
        }
        return Sheet.NOBODY;
    }

    private void accrue(int duty, int number, int[] seats, int filled) {
        Due due = dues.of(duty, number, sharing(duty, number, seats), filled);
        int weight = horizon.weight[duty][number];
        int mask = horizon.lines[duty][number];
        for (int line = 0; line < accrued.length; line++) {
            if ((mask >>> line & 1) != 0) {
                for (int i = 0; i < due.size(); i++) {
                    accrued[line][due.person(i)] += due.micros(i) * weight;
                }
            }
        }
    }

    /** Whoever shares a shift: all who could have taken it, and whoever sits in it all the same. */
    private long[] sharing(int duty, int number, int[] seats) {
        long[] sharing = staff.sharing(duty, number);
        if (staff.hasLearners(duty)) {
            long[] taught = sharing.clone();
            Bits.each(sharing, person -> {
                if (apprentices.is(Level.SHADOWING, person, duty, number)) {
                    Bits.remove(taught, person);
                }
            });
            sharing = taught;
        }
        for (int person : seats) {
            if (person != Sheet.NOBODY && !Bits.has(sharing, person)) {
                sharing = sharing.clone();
                Bits.add(sharing, person);
            }
        }
        return sharing;
    }

    private void teach(Sheet sheet, int duty, int number) {
        int[] seats = sheet.seats(duty, number);
        int partner = partner(duty, number, seats);
        int[] shadows = sheet.shadows(duty, number);
        int[] paired = Arrays.stream(seats)
                .filter(person -> person != Sheet.NOBODY && apprentices.is(Level.PAIRED, person, duty, number))
                .toArray();
        if (partner != Sheet.NOBODY && shadows.length + paired.length > 0) {
            share(duty, number, partner);
        }
        for (int person : paired) {
            apprentices.took(Turn.Part.PAIRED, person, duty);
        }
        for (int person : shadows) {
            apprentices.took(Turn.Part.SHADOWING, person, duty);
        }
    }

    /** One turn of mentoring, accrued by everybody experienced who shares the shift. */
    private void share(int duty, int number, int partner) {
        long[] experienced = Bits.none(staff.size);
        Bits.add(experienced, partner);
        Bits.each(staff.sharing(duty, number), person -> {
            if (apprentices.is(Level.EXPERIENCED, person, duty, number)) {
                Bits.add(experienced, person);
            }
        });
        Due due = partners.of(duty, number, experienced, 1);
        for (int i = 0; i < due.size(); i++) {
            accrued[lines.mentoring][due.person(i)] += due.micros(i);
        }
        served[lines.mentoring][partner] += Ledger.TURN;
    }

    private static void each(int mask, java.util.function.IntConsumer action) {
        for (int left = mask; left != 0; left &= left - 1) {
            action.accept(Integer.numberOfTrailingZeros(left));
        }
    }
}
