package dev.helpline.benchmarks.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A way to fill the weeks of a company. */
interface Planner {

    Seating plan(Company company);

    /** Ours. */
    static Planner helpline() {
        return company -> company.seating(company.rotation().plan(Company.START, company.weeks()));
    }

    /** Whoever served longest ago, of those who are there, know the duty and are rested. */
    static Planner leastRecent() {
        return company -> greedily(company, (last, load) -> Comparator.comparingInt(person -> last[person]));
    }

    /** Whoever carries least so far, of those who are there, know the duty and are rested. */
    static Planner leastLoaded() {
        return company -> greedily(company, (last, load) -> Comparator.comparingInt(person -> load[person]));
    }

    /**
     * What on-call products do: each duty has a list and goes down it. If somebody is away or sits elsewhere that week,
     * the next one on the list who can overrides them; nobody looks at rest or at what anybody carried.
     */
    static Planner list() {
        return company -> {
            Seating seating = new Seating(company);
            List<List<Integer>> lists = new ArrayList<>();
            for (int duty = 0; duty < company.duties(); duty++) {
                int known = duty;
                lists.add(java.util.stream.IntStream.range(0, company.people())
                        .filter(person -> company.qualified()[person][known])
                        .boxed()
                        .toList());
            }
            int[] next = new int[company.duties()];
            for (int week = 0; week < company.weeks(); week++) {
                boolean[] busy = new boolean[company.people()];
                for (int duty = 0; duty < company.duties(); duty++) {
                    List<Integer> list = lists.get(duty);
                    for (int seat = 0; seat < company.seats(); seat++) {
                        int turn = next[duty]++;
                        for (int i = 0; i < list.size(); i++) {
                            int person = list.get((turn + i) % list.size());
                            if (!busy[person] && !company.away()[person][week]) {
                                busy[person] = true;
                                seating.seat(week, duty, seat, person);
                                break;
                            }
                        }
                    }
                }
            }
            return seating;
        };
    }

    /** How people compare, given when everybody served last and what they carry. */
    interface Preference {
        Comparator<Integer> over(int[] last, int[] load);
    }

    private static Seating greedily(Company company, Preference preference) {
        Seating seating = new Seating(company);
        int[] last = new int[company.people()];
        int[] load = new int[company.people()];
        Arrays.fill(last, Integer.MIN_VALUE / 2);
        Comparator<Integer> order = preference.over(last, load);
        for (int week = 0; week < company.weeks(); week++) {
            for (int duty = 0; duty < company.duties(); duty++) {
                for (int seat = 0; seat < company.seats(); seat++) {
                    int best = Seating.NOBODY;
                    for (int person = 0; person < company.people(); person++) {
                        boolean free = company.isAble(person, duty, week) && week - last[person] > company.rest();
                        if (free && (best == Seating.NOBODY || order.compare(person, best) < 0)) {
                            best = person;
                        }
                    }
                    if (best != Seating.NOBODY) {
                        seating.seat(week, duty, seat, best);
                        last[best] = week;
                        load[best] += company.weight(week);
                    }
                }
            }
        }
        return seating;
    }
}
