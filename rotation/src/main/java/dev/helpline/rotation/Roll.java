package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who takes turns in a rotation, and whether everything else that is said of it is about them. */
final class Roll {

    private static final Comparator<Person> BY_ID =
            Comparator.comparing(person -> person.agent().id());

    private static final Comparator<Absence> BY_DATE = Comparator.comparing(Absence::startInclusive)
            .thenComparing(Absence::endExclusive)
            .thenComparing(absence -> absence.agent().id())
            .thenComparing(Absence::kind)
            .thenComparing(absence -> absence.agent().name())
            .thenComparing(absence -> absence.agent().contact());

    private Roll() {}

    static List<Duty> distinctDuties(List<Duty> duties) {
        if (duties.isEmpty() || duties.size() > Rotation.MAX_DUTIES) {
            throw new IllegalArgumentException("a rotation cannot plan " + duties.size() + " duties; 1 to "
                    + Rotation.MAX_DUTIES + " are allowed");
        }
        Set<String> names = new HashSet<>();
        for (Duty duty : duties) {
            if (!names.add(duty.name())) {
                throw new IllegalArgumentException(
                        "every duty of a rotation has a name of its own; two are called " + duty.name());
            }
        }
        return List.copyOf(duties);
    }

    static List<Person> call(List<Duty> duties, List<Person> people) {
        if (people.isEmpty() || people.size() > Rotation.MAX_PEOPLE) {
            throw new IllegalArgumentException("the duty of " + duties.get(0).name() + " cannot rotate among "
                    + people.size() + " people; 1 to " + Rotation.MAX_PEOPLE + " are allowed");
        }
        List<Person> sorted = people.stream().sorted(BY_ID).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).agent().is(sorted.get(i - 1).agent())) {
                throw new IllegalArgumentException("everybody is named once in a rotation; "
                        + sorted.get(i).agent() + " is named twice");
            }
        }
        return sorted;
    }

    static List<Absence> knownAbsences(List<Person> people, List<Absence> absences) {
        if (absences.size() > Rotation.MAX_ABSENCES) {
            throw new IllegalArgumentException("a rotation cannot know of " + absences.size() + " absences; at most "
                    + Rotation.MAX_ABSENCES + " are allowed");
        }
        Set<String> ids = ids(people);
        for (Absence absence : absences) {
            if (!ids.contains(absence.agent().id())) {
                throw unknown("an absence", absence.agent(), people);
            }
        }
        return absences.stream().sorted(BY_DATE).toList();
    }

    static void checkLedger(List<Person> people, Ledger ledger) {
        Set<String> ids = ids(people);
        for (Standing standing : ledger.standings()) {
            if (!ids.contains(standing.agent().id())) {
                throw unknown("the ledger", standing.agent(), people);
            }
        }
    }

    private static IllegalArgumentException unknown(String what, Agent agent, List<Person> people) {
        String known =
                people.stream().limit(10).map(person -> person.agent().name()).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                what + " names " + agent + ", who takes no turns in this rotation; allowed: " + known
                        + (people.size() > 10 ? " and " + (people.size() - 10) + " more" : ""));
    }

    private static Set<String> ids(List<Person> people) {
        return people.stream().map(person -> person.agent().id()).collect(Collectors.toSet());
    }
}
