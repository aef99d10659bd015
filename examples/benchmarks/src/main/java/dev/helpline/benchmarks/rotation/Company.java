package dev.helpline.benchmarks.rotation;

import static java.time.DayOfWeek.MONDAY;

import dev.helpline.rotation.Absence;
import dev.helpline.rotation.AbsenceKind;
import dev.helpline.rotation.Duty;
import dev.helpline.rotation.Limits;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Rotation;
import dev.helpline.rotation.Weights;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.time.Holidays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A company that plans its weeks: who knows what, who is away when, and which weeks count double. The same seed makes the
 * same company.
 *
 * @param name what the tables call it
 * @param weeks how many are planned
 * @param duties how many kinds of work there are
 * @param seats how many people each of them takes at a time
 * @param rest how many weeks lie between two turns of anybody
 * @param qualified by person, then by duty
 * @param away by person, then by week
 */
record Company(String name, int weeks, int duties, int seats, int rest, List<BitSet> qualified, List<BitSet> away) {

    static final LocalDate START = LocalDate.of(2026, 1, 5);

    private static final int HOLIDAYS = 5;
    private static final long USUAL_SEED = 7;

    /** One duty that everybody knows. */
    static Company small() {
        return of("S", 20, 52, 1, 2, 1);
    }

    static Company large() {
        return of("L2", 200, 52, 5, 8, 1);
    }

    static Company huge() {
        return of("XL", 1_000, 52, 5, 20, 2);
    }

    static Company of(String name, int people, int weeks, int duties, int seats, int rest) {
        return of(name, people, weeks, duties, seats, rest, USUAL_SEED);
    }

    static Company of(String name, int people, int weeks, int duties, int seats, int rest, long seed) {
        Random random = new Random(seed);
        List<BitSet> qualified = new ArrayList<>();
        List<BitSet> away = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            qualified.add(new BitSet());
            away.add(new BitSet());
            int known = Math.min(duties, 1 + random.nextInt(3));
            for (int i = 0; i < known; i++) {
                qualified.get(person).set(i == 0 ? person % duties : random.nextInt(duties));
            }
            int days = 0;
            while (days < weeks / 10) {
                int length = 1 + random.nextInt(3);
                int first = random.nextInt(weeks);
                away.get(person).set(first, Math.min(weeks, first + length));
                days += length;
            }
        }
        return new Company(name, weeks, duties, seats, rest, qualified, away);
    }

    int people() {
        return qualified.size();
    }

    /** Five weeks of each year, spread over it. */
    boolean isHoliday(int week) {
        return week % 52 % 10 == 6 && week % 52 / 10 < HOLIDAYS;
    }

    int weight(int week) {
        return isHoliday(week) ? 2 : 1;
    }

    /** Whether somebody could take a seat, whatever their other turns. */
    boolean isAble(int person, int duty, int week) {
        return knows(person, duty) && !isAway(person, week);
    }

    boolean knows(int person, int duty) {
        return qualified.get(person).get(duty);
    }

    boolean isAway(int person, int week) {
        return away.get(person).get(week);
    }

    Rotation rotation() {
        Holidays holidays = Holidays.none();
        for (int week = 0; week < weeks; week++) {
            if (isHoliday(week)) {
                holidays = holidays.with(Holidays.on(START.plusWeeks(week).plusDays(2)));
            }
        }
        Weights weights = Weights.equal().holidays(2, holidays);
        List<Duty> all = IntStream.range(0, duties)
                .mapToObj(duty -> Rotation.weekly(MONDAY, LocalTime.MIDNIGHT, ZoneOffset.UTC)
                        .covering(Team.of(duty(duty), 1))
                        .seats(seats)
                        .weighing(weights))
                .toList();
        List<Person> people = new ArrayList<>();
        for (int person = 0; person < people(); person++) {
            Person one = Person.of(agent(person));
            for (int duty = 0; duty < duties; duty++) {
                one = knows(person, duty) ? one.qualified(duty(duty)) : one;
            }
            people.add(one);
        }
        return Rotation.of(all, people).absent(absences()).within(Limits.none().rest(Duration.ofDays(7L * rest)));
    }

    private List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        for (int person = 0; person < people(); person++) {
            for (int week = 0; week < weeks; week++) {
                if (isAway(person, week)) {
                    absences.add(absence(person, week));
                }
            }
        }
        return absences;
    }

    static Absence absence(int person, int week) {
        return new Absence(
                agent(person),
                AbsenceKind.HOLIDAY,
                START.plusWeeks(week),
                START.plusWeeks(week).plusDays(7));
    }

    /** Who sits where in a rota of this company. */
    Seating seating(Rota rota) {
        Seating seating = new Seating(this);
        rota.shifts().forEach(shift -> {
            int week = (int) (shift.span().startInclusive().getEpochSecond() / 604_800 - START.toEpochDay() / 7);
            int duty = Integer.parseInt(shift.duty().substring(5));
            shift.turns().forEach(turn -> seating.seat(week, duty, turn.seat(), number(turn.agent())));
        });
        return seating;
    }

    private static String duty(int number) {
        return "duty " + number;
    }

    private static Agent agent(int number) {
        String id = String.format(java.util.Locale.ROOT, "p%05d", number);
        return new Agent(id, id, id);
    }

    private static int number(Agent agent) {
        return Integer.parseInt(agent.id().substring(1));
    }
}
