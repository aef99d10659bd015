package dev.helpline.rotation.view;

import static java.time.DayOfWeek.MONDAY;

import dev.helpline.rotation.Cadence;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Rotation;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The weeks that every test here looks at. */
final class Weeks {

    static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    static final Cadence MONDAYS = Rotation.weekly(MONDAY, LocalTime.of(9, 0), VIENNA);
    static final Team FRONT_LINE = Team.of("front line", 1);
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final Instant MARCH_2_AT_NINE = Instant.parse("2026-03-02T08:00:00Z");

    static final Agent ADA = agent("Ada");
    static final Agent ALAN = agent("Alan");

    private Weeks() {}

    static Agent agent(String name) {
        return new Agent("id of " + name, name, "nowhere");
    }

    static List<Person> people(String... names) {
        return Stream.of(names).map(name -> Person.of(agent(name))).toList();
    }

    /** Three weeks: Alan, Ada, Alan. */
    static Rota rota() {
        return MONDAYS.covering(FRONT_LINE).among(people("Ada", "Alan")).plan(MARCH_2, 3);
    }
}
