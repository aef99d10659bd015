package dev.helpline.examples.sample;

import static dev.helpline.examples.sample.Priority.CRITICAL;
import static dev.helpline.examples.sample.Priority.HIGH;
import static dev.helpline.examples.sample.Priority.LOW;
import static dev.helpline.examples.sample.Priority.NORMAL;
import static dev.helpline.examples.sample.Team.BILLING;
import static dev.helpline.examples.sample.Team.DEVELOPERS;
import static dev.helpline.examples.sample.Team.FRONT_LINE;
import static dev.helpline.examples.sample.Team.PLATFORM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What customers of a business product write about.
 *
 * <p>Half are questions and accounts, which a good front line solves; a quarter is money; the rest is the product itself,
 * which needs people who can read logs, and in one case in fifteen somebody who can change code. Together the front line
 * solves about two thirds, as public records of company help desks show (there, 62 % never leave the first group).
 */
final class Topics {

    private static final List<Topic> ALL = List.of(
            topic("how-to", 19, false, solved(97, 0, 3, 0), ranked(0, 2, 68, 30), Duration.ofMinutes(50), 0.14),
            topic("sign-in", 17, false, solved(91, 0, 8, 1), ranked(1, 22, 70, 7), Duration.ofMinutes(40), 0.13),
            topic("invoice", 12, false, solved(55, 45, 0, 0), ranked(0, 6, 70, 24), Duration.ofMinutes(110), 0.16),
            topic(
                    "payment failed",
                    8,
                    false,
                    solved(24, 70, 6, 0),
                    ranked(2, 34, 60, 4),
                    Duration.ofMinutes(150),
                    0.20),
            topic("plan change", 7, false, solved(62, 38, 0, 0), ranked(0, 5, 70, 25), Duration.ofMinutes(80), 0.10),
            topic("data import", 9, true, solved(58, 0, 34, 8), ranked(1, 16, 70, 13), Duration.ofMinutes(300), 0.29),
            topic("slow pages", 5, true, solved(34, 0, 52, 14), ranked(6, 30, 58, 6), Duration.ofMinutes(420), 0.27),
            topic("outage", 2, true, solved(22, 0, 58, 20), ranked(62, 34, 4, 0), Duration.ofMinutes(170), 0.08),
            topic("defect", 10, true, solved(38, 0, 30, 32), ranked(3, 22, 57, 18), Duration.ofMinutes(600), 0.30),
            topic("integration", 6, true, solved(36, 0, 50, 14), ranked(2, 20, 66, 12), Duration.ofMinutes(480), 0.29),
            topic(
                    "feature request",
                    5,
                    false,
                    solved(90, 0, 2, 8),
                    ranked(0, 1, 29, 70),
                    Duration.ofMinutes(90),
                    0.12));

    private Topics() {}

    static Topic draw(LocalDate date, Dice dice) {
        double afterRelease = Rhythm.afterRelease(date);
        double broken = afterRelease * afterRelease;
        List<Odds.Share<Topic>> shares = ALL.stream()
                .map(topic -> new Odds.Share<>(topic, topic.share() * (topic.breaksInReleases() ? broken : 1)))
                .toList();
        return new Odds<>(shares).draw(dice);
    }

    private static Topic topic(
            String name,
            double share,
            boolean breaksInReleases,
            Odds<Team> solver,
            Odds<Priority> priority,
            Duration work,
            double question) {
        return new Topic(name, share, breaksInReleases, solver, priority, work, question);
    }

    private static Odds<Team> solved(double frontLine, double billing, double platform, double developers) {
        return Odds.of(FRONT_LINE, frontLine)
                .or(BILLING, billing)
                .or(PLATFORM, platform)
                .or(DEVELOPERS, developers);
    }

    private static Odds<Priority> ranked(double critical, double high, double normal, double low) {
        return Odds.of(CRITICAL, critical).or(HIGH, high).or(NORMAL, normal).or(LOW, low);
    }
}
