package dev.helpline.examples.sample;

import java.time.LocalDate;
import java.util.List;

/** Somebody who works on tickets. All of them are invented. */
record Person(String name, Team team, List<Absence> absences) {

    Person {
        absences = List.copyOf(absences);
    }

    boolean works(LocalDate date) {
        return absences.stream().noneMatch(absence -> absence.covers(date));
    }
}
