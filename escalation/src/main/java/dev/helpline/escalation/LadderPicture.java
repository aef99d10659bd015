package dev.helpline.escalation;

/** A ladder as a Mermaid flowchart: a box a goal, and its steps below one another, in the order they were written. */
final class LadderPicture {

    private LadderPicture() {}

    static String mermaid(Ladder ladder) {
        StringBuilder text = new StringBuilder("flowchart TD\n");
        for (int i = 0; i < ladder.goals().size(); i++) {
            Goal goal = ladder.goals().get(i);
            String above = "g" + i;
            text.append("    ")
                    .append(above)
                    .append("[")
                    .append(quoted(head(ladder, goal)))
                    .append("]\n");
            for (int j = 0; j < goal.rungs().size(); j++) {
                Rung rung = goal.rungs().get(j);
                String step = "g" + i + "s" + j;
                text.append("    ")
                        .append(above)
                        .append(" -->|")
                        .append(quoted(moment(goal, rung)))
                        .append("| ");
                text.append(step)
                        .append("(")
                        .append(quoted(rung.action().toString()))
                        .append(")\n");
                above = step;
            }
        }
        return text.toString();
    }

    private static String head(Ladder ladder, Goal goal) {
        StringBuilder words =
                new StringBuilder(ladder.counting().named(goal.clock().words()));
        goal.general().ifPresent(target -> words.append(" within ").append(Words.of(target)));
        goal.byPriority()
                .forEach((priority, target) -> words.append("<br/>")
                        .append(priority)
                        .append(" within ")
                        .append(Words.of(target)));
        if (!goal.paused().isEmpty()) {
            words.append("<br/>stands still while ").append(goal.paused());
        }
        return words.toString();
    }

    private static String moment(Goal goal, Rung rung) {
        String words = rung.when().words(goal.clock().measure(), 0);
        int times = rung.when().times();
        return words
                + (times == 1 ? "" : ", " + times + " times")
                + rung.guard().map(guard -> "<br/>only if " + guard).orElse("");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "#quot;") + "\"";
    }
}
