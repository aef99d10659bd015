package dev.helpline.rotation;

/** The fair share of one shift for everybody who owes one, in micro-units: as much in sum as the seats count. */
final class Due {

    private final int[] people;
    private final long[] micros;

    Due(int[] people, long[] micros) {
        this.people = people;
        this.micros = micros;
    }

    /** By lot. */
    int person(int i) {
        return people[i];
    }

    long micros(int i) {
        return micros[i];
    }

    int size() {
        return people.length;
    }
}
