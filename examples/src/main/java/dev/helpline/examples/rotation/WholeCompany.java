package dev.helpline.examples.rotation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dev.helpline.rotation.Duty;
import dev.helpline.rotation.Level;
import dev.helpline.rotation.Limits;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Rotation;
import dev.helpline.rotation.Weights;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Everybody in a company takes turns at the front line, from reception to the executives: two weeks at a time, one seat
 * after another, with a week of rest between. Whoever is new shadows two shifts and then sits beside somebody
 * experienced. Makers of the product give a clinic hour a week behind the front line, which counts a fifth of a week there, so they
 * take their turns at both.
 */
public final class WholeCompany {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final String FRONT = "front line";
    private static final String CLINIC = "makers' clinic";

    private WholeCompany() {}

    /**
     * Prints half a year, how fair it is, and why the first seat is whose it is.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Rota rota = rota();
        rota.shifts().forEach(System.out::println);
        rota.gaps().forEach(System.out::println);
        System.out.println(rota.certificate());
    }

    static Rota rota() {
        LocalDate start = LocalDate.of(2026, 1, 5);
        Duty front = Rotation.weekly(MONDAY, LocalTime.of(9, 0), VIENNA)
                .covering(Team.of(FRONT, 1))
                .seats(3)
                .stintsOf(2)
                .training(2, 2)
                .weighing(new Weights(5, 5, 5, 10, Holidays.of("04-06: Easter Monday", "05-01: Labour Day")));
        Duty clinic = Rotation.weekly(MONDAY, LocalTime.of(9, 0), VIENNA)
                .during(WeeklyHours.in(VIENNA).on(WEDNESDAY, "14:00-15:00"))
                .covering(Team.of(CLINIC, 2));
        return Rotation.of(List.of(front, clinic), people(start))
                .within(Limits.none().rest(Duration.ofDays(7)))
                .plan(start, 26);
    }

    private static List<Person> people(LocalDate start) {
        return List.of(
                everybody("ruth", "reception"),
                everybody("carl", "accounts"),
                everybody("eva", "executive"),
                everybody("noor", "sales"),
                everybody("omar", "sales"),
                everybody("pia", "support"),
                everybody("quin", "support"),
                everybody("rosa", "support"),
                everybody("sam", "support"),
                everybody("tess", "design").qualified(CLINIC),
                everybody("uma", "engineering").qualified(CLINIC),
                everybody("vik", "engineering").qualified(CLINIC),
                everybody("wim", "engineering").qualified(CLINIC),
                newcomer("xena", start.plusWeeks(6)));
    }

    private static Person everybody(String id, String team) {
        return Person.of(agent(id, team)).qualified(FRONT);
    }

    private static Person newcomer(String id, LocalDate joining) {
        return Person.of(agent(id, "support"))
                .qualified(FRONT, Level.SHADOWING, joining)
                .joining(joining);
    }

    private static Agent agent(String id, String team) {
        return new Agent(id, id, id + "@" + team + ".example.com");
    }
}
