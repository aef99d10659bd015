package dev.helpline.examples.sample;

import java.time.Duration;

/**
 * A kind of problem.
 *
 * @param name in the log
 * @param share of all tickets, on days without a release
 * @param breaksInReleases whether a release brings more of it
 * @param solver the team that usually solves it
 * @param priority how pressing it usually is
 * @param work median business time from taking a normal ticket to solving it, waiting aside
 * @param question how often nobody can help before the customer has said more
 */
record Topic(
        String name,
        double share,
        boolean breaksInReleases,
        Odds<Team> solver,
        Odds<Priority> priority,
        Duration work,
        double question) {}
