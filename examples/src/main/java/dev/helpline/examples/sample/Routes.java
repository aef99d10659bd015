package dev.helpline.examples.sample;

import static dev.helpline.examples.sample.Team.BILLING;
import static dev.helpline.examples.sample.Team.DEVELOPERS;
import static dev.helpline.examples.sample.Team.FRONT_LINE;
import static dev.helpline.examples.sample.Team.PLATFORM;

import java.util.ArrayList;
import java.util.List;

/**
 * Which teams a ticket passes through; the last one solves it.
 *
 * <p>Most go straight up. Some come back: the front line asks platform and is told that it could have known, platform
 * returns a ticket that lacks the evidence, developers hand a workaround back to those who talk to the customer, billing
 * and platform each think a failed payment is the other's. Real desks see nine in a hundred tickets return to a team
 * they had left.
 */
final class Routes {

    private static final double COULD_HAVE_KNOWN = 0.045;
    private static final double LACKED_EVIDENCE = 0.12;
    private static final double NOT_OURS = 0.06;
    private static final double WRONG_DOOR = 0.05;
    private static final double LOOKED_LIKE_MONEY = 0.4;
    private static final double WORKAROUND = 0.15;

    private Routes() {}

    static List<Team> draw(Opening opening, Dice dice) {
        Team start = opening.team();
        List<Team> route = new ArrayList<>(List.of(start));
        switch (opening.topic().solver().draw(dice)) {
            case FRONT_LINE -> solvedInFront(start, route, dice);
            case BILLING -> solvedByBilling(start, route, dice);
            case PLATFORM -> solvedByPlatform(opening.topic(), route, dice);
            case DEVELOPERS -> solvedByDevelopers(opening.topic(), route, dice);
        }
        return List.copyOf(route);
    }

    /** What billing finds in its form and the front line could solve, billing solves. */
    private static void solvedInFront(Team start, List<Team> route, Dice dice) {
        if (start == FRONT_LINE && dice.chance(COULD_HAVE_KNOWN)) {
            route.add(PLATFORM);
            route.add(FRONT_LINE);
        }
    }

    private static void solvedByBilling(Team start, List<Team> route, Dice dice) {
        if (start == FRONT_LINE && dice.chance(WRONG_DOOR)) {
            route.add(PLATFORM);
        }
        if (route.get(route.size() - 1) != BILLING) {
            route.add(BILLING);
        }
        if (dice.chance(NOT_OURS)) {
            route.add(PLATFORM);
            route.add(BILLING);
        }
    }

    /** A payment that failed for a technical reason is often shown to billing first. */
    private static void solvedByPlatform(Topic topic, List<Team> route, Dice dice) {
        if (topic.solver().allow(BILLING) && route.get(0) == FRONT_LINE && dice.chance(LOOKED_LIKE_MONEY)) {
            route.add(BILLING);
        }
        route.add(PLATFORM);
        if (dice.chance(LACKED_EVIDENCE)) {
            route.add(route.get(0));
            route.add(PLATFORM);
        }
    }

    private static void solvedByDevelopers(Topic topic, List<Team> route, Dice dice) {
        solvedByPlatform(topic, route, dice);
        route.add(DEVELOPERS);
        if (dice.chance(LACKED_EVIDENCE)) {
            route.add(PLATFORM);
            route.add(DEVELOPERS);
        } else if (dice.chance(WORKAROUND)) {
            route.add(PLATFORM);
        }
    }
}
