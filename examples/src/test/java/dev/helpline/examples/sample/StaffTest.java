package dev.helpline.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StaffTest {

    @Test
    void everyTeamHasSomebodyOnEveryDayOfTheYear() {
        for (Team team : Team.values()) {
            assertThat(days())
                    .allSatisfy(date -> assertThat(Staff.on(team, date)).isNotEmpty());
        }
    }

    @Test
    void onePersonComesOnSaturdaysAndAllTakeTheirTurn() {
        List<List<Person>> saturdays = days().stream()
                .filter(date -> date.getDayOfWeek() == DayOfWeek.SATURDAY)
                .map(date -> Staff.on(Team.FRONT_LINE, date))
                .toList();
        assertThat(saturdays).allMatch(people -> people.size() == 1);
        assertThat(saturdays.stream().flatMap(List::stream).distinct()).hasSize(6);
    }

    @Test
    void makersTakeTurnsOfTwoWeeks() {
        LocalDate monday = LocalDate.of(2025, 10, 6);
        Set<Person> fortnight = monday.datesUntil(monday.plusDays(12))
                .filter(date -> date.getDayOfWeek() != DayOfWeek.SATURDAY)
                .map(date -> Staff.next(Team.DEVELOPERS, date, new Dice(1)))
                .collect(Collectors.toSet());
        assertThat(fortnight)
                .hasSize(1)
                .isNotEqualTo(Set.of(Staff.next(Team.DEVELOPERS, monday.plusDays(14), new Dice(1))));
    }

    @Test
    void nobodyActsWhileAway() {
        assertThat(Log.BUNDLED.rows().filter(LogRow::isByAgent).filter(row -> !row.is("moved")))
                .allSatisfy(row -> assertThat(present(row)).contains(row.agent()));
    }

    private static List<String> present(LogRow row) {
        for (Team team : Team.values()) {
            if (team.label().equals(row.team())) {
                return Staff.on(team, row.at().toLocalDate()).stream()
                        .map(Person::name)
                        .toList();
            }
        }
        return List.of();
    }

    private static List<LocalDate> days() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        return first.datesUntil(first.plusYears(1)).toList();
    }
}
