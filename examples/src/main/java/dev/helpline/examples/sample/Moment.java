package dev.helpline.examples.sample;

/** What may happen between two stretches of work. */
enum Moment {
    NOTE,
    UPDATE,
    CHASED,
    HELD,
    QUESTION;

    private static final double NOTES = 0.36;
    private static final double UPDATES = 0.20;
    private static final double CHASES = 0.18;

    /** In one pause of the work: a question when the topic needs many, a wait when the team needs others. */
    static Moment draw(Topic topic, Team team, Dice dice) {
        return Odds.of(NOTE, NOTES)
                .or(UPDATE, UPDATES)
                .or(CHASED, CHASES)
                .or(HELD, team.holds())
                .or(QUESTION, topic.question() / 2)
                .draw(dice);
    }
}
