package dev.helpline.rotation;

import static java.time.DayOfWeek.MONDAY;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.time.Interval;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people and the week that every test speaks of. */
final class Desks {

    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    static final Cadence MONDAYS = Rotation.weekly(MONDAY, LocalTime.of(9, 0), VIENNA);
    static final Cadence MIDNIGHTS = Rotation.weekly(MONDAY, LocalTime.MIDNIGHT, VIENNA);
    static final Team FRONT_LINE = Team.of("front line", 1);
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    static final Agent ADA = agent("ada");
    static final Agent ALAN = agent("alan");
    static final Agent GRACE = agent("grace");

    private Desks() {}

    static Agent agent(String id) {
        return new Agent(id, id.toUpperCase(Locale.ROOT), id + "@example.org");
    }

    /** People p0, p1, … with these shares. */
    static List<Person> people(List<Integer> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(i -> Person.of(agent("p" + i)).share(shares.get(i)))
                .toList();
    }

    /** One rota for each shift, each carrying on from the one before, so that the ledger is seen at every handoff. */
    static List<Rota> stepByStep(Rotation rotation, int shifts) {
        return Stream.iterate(rotation.plan(MARCH_2, 1), rota -> rotation.planAfter(rota, 1))
                .limit(shifts)
                .toList();
    }

    static List<Interval> spans(Rota rota) {
        return rota.shifts().stream().map(Shift::span).toList();
    }

    /** The names of one shift after another: {@code "ADA ALAN ADA"}; seats of one shift joined by +, nobody is -. */
    static String turns(Rota rota) {
        List<String> turns = new ArrayList<>();
        for (Shift shift : rota.shifts()) {
            List<String> names = shift.agents().stream().map(Agent::name).toList();
            turns.add(names.isEmpty() ? "-" : String.join("+", names));
        }
        return String.join(" ", turns);
    }
}
