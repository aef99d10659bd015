package dev.helpline.examples.rotation;

import static dev.helpline.rotation.AbsenceKind.HOLIDAY;
import static dev.helpline.rotation.AbsenceKind.PARENTAL;
import static dev.helpline.rotation.Level.PAIRED;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import dev.helpline.ical.PublishedCalendar;
import dev.helpline.rotation.Absence;
import dev.helpline.rotation.Duty;
import dev.helpline.rotation.Limits;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Rotation;
import dev.helpline.rotation.Weights;
import dev.helpline.rotation.view.LedgerPicture;
import dev.helpline.rotation.view.RotaAppointments;
import dev.helpline.rotation.view.RotaPicture;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.time.Holidays;
import dev.helpline.time.WeeklyHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A small company in which everybody, from reception to the executives, takes turns at the front line: two weeks at a
 * time, because a day does not count. Whoever makes the product also gives clinic hours behind it, in weeks in which they
 * are not at the front line; such an hour weighs a tenth of a week there. A newcomer's first stint follows their joining and
 * is taken beside somebody experienced.
 */
public final class WholeCompany {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEWCOMERS = LocalDate.of(2026, 4, 6);

    private static final List<String> OFFICE =
            List.of("Ruth (reception)", "Otto (facilities)", "Nora (accounts)", "Hugo (people)", "Ines (legal)");
    private static final List<String> SELLERS = List.of("Sami (sales)", "Vera (sales)", "Milo (marketing)");
    private static final List<String> EXECUTIVES = List.of("Edith (chief executive)", "Theo (finance)");
    private static final List<String> MAKERS = List.of(
            "Ada (engineering)", "Alan (engineering)", "Grace (design)", "Linus (operations)", "Mary (product)");
    private static final List<String> JOINING = List.of("Juno (engineering)", "Karl (sales)");

    private WholeCompany() {}

    /**
     * Writes the rota and its ledger as pictures, and the calendars of the front line and of one person.
     *
     * @param args the folder to write to; {@code examples/target/whole-company} unless said otherwise
     * @throws IOException if nothing can be written there
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "examples/target/whole-company");
        write(rota(), folder);
        System.out.println("The rota and its ledger as pictures, and calendars to import: " + folder);
    }

    static Rota rota() {
        // snippet: whole-company
        Duty frontLine = Rotation.weekly(MONDAY, LocalTime.of(9, 0), VIENNA)
                .during(WeeklyHours.in(VIENNA).weekdays("09:00-17:00"))
                .covering(Team.of("front line", 1))
                .seats(3)
                .stintsOf(2)
                .training(0, 2)
                .weighing(Weights.of(10).holidays(20, holidays()));
        Duty clinic = Rotation.weekly(MONDAY, LocalTime.of(9, 0), VIENNA)
                .during(WeeklyHours.in(VIENNA).on(THURSDAY, "14:00-16:00"))
                .covering(Team.of("makers", 2))
                .named("clinic");

        Rota rota = Rotation.of(List.of(frontLine, clinic), everybody())
                .absent(away())
                .within(Limits.none().rest(Duration.ofDays(3)))
                .plan(START, 26);
        // end
        return rota;
    }

    // snippet: whole-company-files
    static void write(Rota rota, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rota.svg"), RotaPicture.of(rota).svg());
        Files.writeString(
                folder.resolve("ledger.svg"), LedgerPicture.of(rota.ledger()).svg());
        for (Person person : rota.rotation().people()) {
            Agent agent = person.agent();
            var turns = PublishedCalendar.of("Turns of " + agent, RotaAppointments.of(rota, agent));
            Files.writeString(folder.resolve(agent.id() + ".ics"), turns.text());
        }
    }
    // end

    /** The makers know both duties; everybody else knows the front line; newcomers learn it from the day they join. */
    private static List<Person> everybody() {
        Stream<Person> staff = Stream.of(OFFICE, SELLERS, EXECUTIVES)
                .flatMap(List::stream)
                .map(name -> person(name).qualified("front line"));
        Stream<Person> makers = MAKERS.stream().map(name -> person(name).qualified("front line", "clinic"));
        Stream<Person> newcomers = JOINING.stream()
                .map(name -> person(name).joining(NEWCOMERS).qualified("front line", PAIRED, NEWCOMERS));
        return Stream.of(staff, makers, newcomers).flatMap(all -> all).toList();
    }

    private static Person person(String name) {
        String id = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        return Person.of(new Agent(id, name, id + "@example.com"));
    }

    private static List<Absence> away() {
        return List.of(
                new Absence(
                        person("Nora (accounts)").agent(),
                        HOLIDAY,
                        LocalDate.of(2026, 3, 28),
                        LocalDate.of(2026, 4, 13)),
                new Absence(
                        person("Alan (engineering)").agent(),
                        PARENTAL,
                        LocalDate.of(2026, 5, 4),
                        LocalDate.of(2026, 7, 6)),
                new Absence(
                        person("Edith (chief executive)").agent(),
                        HOLIDAY,
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2026, 8, 24)));
    }

    private static Holidays holidays() {
        return Holidays.of(
                "2026-04-06: Easter Monday", "05-01: Labour Day", "2026-05-25: Whit Monday", "08-15: Assumption");
    }
}
