package dev.helpline.examples.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The fourteen people of the desk and when they are away.
 *
 * <p>Everybody has about five weeks of holidays, as is usual in Germany, and some are ill for a while; one is on parental
 * leave. Billing is two people who never leave together. For about nineteen tickets on a working day, six on the front line
 * take three or four each, which leaves them time to answer well. The makers of the product take turns of two weeks.
 */
final class Staff {

    private static final int WEEKS_OF_A_MAKERS_TURN = 2;

    private static final List<Person> PEOPLE = List.of(
            person("Amina Diallo", Team.FRONT_LINE, "02-10:02-14", "07-14:08-01", "10-06:10-10", "12-22:12-31"),
            person("Jonas Weber", Team.FRONT_LINE, "01-02:01-03", "04-14:04-25", "08-04:08-22", "11-18:11-20"),
            person("Linh Pham", Team.FRONT_LINE, "01-27:02-07", "06-10:06-20", "09-01:09-12"),
            person("Mateusz Nowak", Team.FRONT_LINE, "03-03:03-06", "05-26:06-06", "08-18:09-05", "12-29:12-31"),
            person("Priya Raman", Team.FRONT_LINE, "03-17:03-28", "07-28:08-08", "10-20:10-31", "11-10:11-14"),
            person("Sofia Marino", Team.FRONT_LINE, "01-13:01-15", "06-23:07-11", "10-13:10-17", "12-22:12-23"),
            person("Katarina Horvat", Team.BILLING, "02-17:02-21", "07-21:08-08", "10-20:10-24", "12-22:12-24"),
            person("Yusuf Demir", Team.BILLING, "03-24:04-04", "05-12:05-13", "08-18:08-29", "12-29:12-31"),
            person("Chidi Okafor", Team.PLATFORM, "02-24:03-07", "08-11:08-29", "11-05:11-07"),
            person("Freya Lindqvist", Team.PLATFORM, "05-05:07-18", "12-22:12-31"),
            person("Tomás Herrera", Team.PLATFORM, "01-20:01-22", "04-14:04-17", "07-28:08-08", "10-06:10-17"),
            person("Hana Sato", Team.DEVELOPERS, "04-28:05-09", "08-04:08-15", "12-22:12-31"),
            person("Leila Farahani", Team.DEVELOPERS, "03-17:03-28", "07-14:08-01", "11-24:11-26"),
            person("Oskar Brandt", Team.DEVELOPERS, "02-03:02-07", "06-16:06-27", "09-15:09-26"));

    private Staff() {}

    static List<Person> of(Team team) {
        return PEOPLE.stream().filter(person -> person.team() == team).toList();
    }

    /** Everybody of a team who takes tickets on a day. On Saturdays that is one of the front line, in turns by week. */
    static List<Person> on(Team team, LocalDate date) {
        List<Person> working =
                of(team).stream().filter(person -> person.works(date)).toList();
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? List.of(turn(working, DeskYear.week(date))) : working;
    }

    /** Who takes the next ticket: anybody, but of the makers the one whose turn it is. */
    static Person next(Team team, LocalDate date, Dice dice) {
        List<Person> working = on(team, date);
        return team == Team.DEVELOPERS
                ? turn(working, DeskYear.week(date) / WEEKS_OF_A_MAKERS_TURN)
                : dice.oneOf(working);
    }

    private static Person turn(List<Person> people, int turn) {
        return people.get(turn % people.size());
    }

    private static Person person(String name, Team team, String... absences) {
        List<Absence> away = new ArrayList<>();
        for (String absence : absences) {
            int colon = absence.indexOf(':');
            away.add(Absence.of(absence.substring(0, colon), absence.substring(colon + 1)));
        }
        return new Person(name, team, away);
    }
}
