package dev.helpline.rotation;

import java.util.Arrays;

/**
 * How the load of several duties is split over groups of people who know different ones of them, as evenly by share as
 * can be: no other split leaves whoever carries most with less, then whoever carries second most, and so on. This is the
 * lexicographically optimal flow of Megiddo, "Optimal flows in networks with multiple sources and sinks", 1974; with one
 * duty it is the fair share of Fagin and Williams.
 */
final class Pool {

    private final long[] rates;
    private final long[] shares;
    private final boolean[][] knows;
    /** For each duty and group, the part of the duty's load that is the group's. */
    private final double[][] parts;

    /**
     * Splits the load.
     *
     * @param rates for each duty, its load in any one time
     * @param groups for each group, the duties it knows as bits
     * @param shares for each group, the sum of its people's shares
     */
    Pool(long[] rates, long[] groups, long[] shares) {
        this.rates = rates;
        this.shares = shares;
        this.parts = new double[rates.length][groups.length];
        this.knows = new boolean[rates.length][groups.length];
        for (int duty = 0; duty < rates.length; duty++) {
            for (int group = 0; group < groups.length; group++) {
                knows[duty][group] = (groups[group] >>> duty & 1) != 0;
            }
        }
        boolean[] duties = new boolean[rates.length];
        boolean[] left = new boolean[groups.length];
        Arrays.fill(left, true);
        for (int duty = 0; duty < rates.length; duty++) {
            duties[duty] = shares(alone(duty), left) > 0;
        }
        while (any(duties)) {
            settleDensest(duties, left);
        }
    }

    double part(int duty, int group) {
        return parts[duty][group];
    }

    /** Dinkelbach's method: the duties with the most load for the shares of all who know one of them. */
    private void settleDensest(boolean[] duties, boolean[] left) {
        boolean[] densest = duties.clone();
        Flow flow = flow(densest, duties, left);
        while (!flow.isComplete()) {
            densest = flow.wanting.clone();
            flow = flow(densest, duties, left);
        }
        flow = flow(densest, densest, left);
        for (int duty = 0; duty < rates.length; duty++) {
            if (densest[duty]) {
                long sum = Arrays.stream(flow.flow[duty]).sum();
                for (int group = 0; group < shares.length; group++) {
                    parts[duty][group] = (double) flow.flow[duty][group] / sum;
                }
            }
        }
        for (int group = 0; group < shares.length; group++) {
            left[group] &= !knowsAny(group, densest);
        }
        for (int duty = 0; duty < rates.length; duty++) {
            duties[duty] &= !densest[duty];
        }
    }

    /** The load of {@code sending} duties, where everybody may take as much by share as is fair for {@code densest}. */
    private Flow flow(boolean[] densest, boolean[] sending, boolean[] left) {
        long people = shares(densest, left);
        long load = 0;
        for (int duty = 0; duty < rates.length; duty++) {
            load += densest[duty] ? rates[duty] : 0;
        }
        long[] supply = new long[rates.length];
        for (int duty = 0; duty < rates.length; duty++) {
            supply[duty] = sending[duty] ? rates[duty] * people : 0;
        }
        long[] demand = new long[shares.length];
        for (int group = 0; group < shares.length; group++) {
            demand[group] = left[group] ? shares[group] * load : 0;
        }
        return new Flow(supply, demand, knows);
    }

    private long shares(boolean[] duties, boolean[] left) {
        long sum = 0;
        for (int group = 0; group < shares.length; group++) {
            sum += left[group] && knowsAny(group, duties) ? shares[group] : 0;
        }
        return sum;
    }

    private boolean knowsAny(int group, boolean[] duties) {
        for (int duty = 0; duty < duties.length; duty++) {
            if (duties[duty] && knows[duty][group]) {
                return true;
            }
        }
        return false;
    }

    private boolean[] alone(int duty) {
        boolean[] one = new boolean[rates.length];
        one[duty] = true;
        return one;
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }
}
