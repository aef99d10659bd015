package dev.helpline.examples.start;

import static dev.helpline.rotation.AbsenceKind.HOLIDAY;
import static java.time.DayOfWeek.MONDAY;

import dev.helpline.rotation.Absence;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Rotation;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Half a year of turns at the front line. */
public final class FairWeeks {

    private static final Agent ADA = new Agent("ada", "Ada", "ada@example.com");
    private static final Agent GRACE = new Agent("grace", "Grace", "grace@example.com");
    private static final Agent ALAN = new Agent("alan", "Alan", "alan@example.com");

    private FairWeeks() {}

    /**
     * Prints who serves when, and what everybody was owed.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Rota rota = rota();
        rota.shifts().forEach(System.out::println);
        System.out.println(rota.ledger());
    }

    static Rota rota() {
        // snippet: rotation
        Rota rota = Rotation.weekly(MONDAY, LocalTime.of(9, 0), ZoneId.of("Europe/Vienna"))
                .covering(Team.of("front line", 1))
                .among(Person.of(ADA).share(2), Person.of(GRACE).share(2), Person.of(ALAN))
                .absent(new Absence(GRACE, HOLIDAY, LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 20)))
                .plan(LocalDate.of(2026, 3, 2), 26);
        // end
        return rota;
    }
}
