package dev.helpline.escalation;

import dev.helpline.spi.Audience;
import dev.helpline.spi.StepAction;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A ladder with a moment at which something is to happen. Immutable. */
public sealed class Moment permits LateMoment {

    private final Ladder ladder;
    private final UnaryOperator<Duration> spent;
    private final String words;
    private final String call;

    Moment(Ladder ladder, UnaryOperator<Duration> spent, String words, String call) {
        this.ladder = ladder;
        this.spent = spent;
        this.words = words;
        this.call = call;
    }

    /**
     * Tells somebody.
     *
     * @param audience whom
     * @return a longer ladder
     */
    public Ladder tell(Audience audience) {
        return does(new StepAction.Tell(audience), ".tell(" + audience + ")");
    }

    /**
     * Moves the ticket to a team. Its owner stays its owner.
     *
     * @param team the name of a team of the desk, not blank
     * @return a longer ladder
     */
    public Ladder moveTo(String team) {
        if (team.isBlank()) {
            throw new IllegalArgumentException(
                    "a move to a team without a name cannot be; allowed: the name of a team of the desk");
        }
        return does(new StepAction.MoveTo(team), ".moveTo(\"" + team + "\")");
    }

    Ladder does(StepAction action, String doing) {
        return ladder.with(new Rung(spent, words, action), call + doing);
    }
}
