package dev.helpline.benchmarks.rotation;

import java.util.Arrays;

/** Who sits where, as numbers, and what an impartial judge says of it: nothing here knows how it was planned. */
final class Seating {

    static final int NOBODY = -1;

    private final Company company;
    private final int[][][] seats;

    Seating(Company company) {
        this.company = company;
        this.seats = new int[company.weeks()][company.duties()][company.seats()];
        for (int[][] week : seats) {
            for (int[] duty : week) {
                Arrays.fill(duty, NOBODY);
            }
        }
    }

    void seat(int week, int duty, int seat, int person) {
        seats[week][duty][seat] = person;
    }

    int at(int week, int duty, int seat) {
        return seats[week][duty][seat];
    }

    /**
     * What is wrong with it and how fair it is.
     *
     * @param wrong seats taken by somebody who is away, does not know the duty, or sits elsewhere at the time
     * @param tired turns that begin before the rest after the last one is over
     * @param gaps seats that nobody takes
     * @param least the lightest load anybody carries, holiday weeks counted double
     * @param most the heaviest
     * @param fewest the fewest holiday turns anybody has
     * @param busiest the most
     */
    record Verdict(int wrong, int tired, int gaps, int least, int most, int fewest, int busiest) {}

    Verdict judged() {
        int people = company.people();
        int[] load = new int[people];
        int[] holidays = new int[people];
        int[] last = new int[people];
        Arrays.fill(last, Integer.MIN_VALUE / 2);
        int wrong = 0;
        int tired = 0;
        int gaps = 0;
        for (int week = 0; week < company.weeks(); week++) {
            for (int duty = 0; duty < company.duties(); duty++) {
                for (int person : seats[week][duty]) {
                    if (person == NOBODY) {
                        gaps++;
                        continue;
                    }
                    wrong += company.isAble(person, duty, week) && last[person] != week ? 0 : 1;
                    tired += last[person] < week && week - last[person] <= company.rest() ? 1 : 0;
                    last[person] = week;
                    load[person] += company.weight(week);
                    holidays[person] += company.isHoliday(week) ? 1 : 0;
                }
            }
        }
        return new Verdict(wrong, tired, gaps, least(load), most(load), least(holidays), most(holidays));
    }

    private static int least(int[] numbers) {
        return Arrays.stream(numbers).min().orElse(0);
    }

    private static int most(int[] numbers) {
        return Arrays.stream(numbers).max().orElse(0);
    }
}
