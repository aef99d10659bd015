package dev.helpline.escalation;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a goal is about: a measure, at one place or at any.
 *
 * @param measure what is measured
 * @param team the only team at which it is measured; empty for any
 * @param tier the only tier on which it is measured; empty for any
 */
record Clock(Measure measure, Optional<String> team, Optional<Integer> tier) {

    static Clock of(Measure measure) {
        return new Clock(measure, Optional.empty(), Optional.empty());
    }

    static Clock atTeam(String team) {
        if (team.isBlank()) {
            throw new IllegalArgumentException(
                    "a stay at a team without a name cannot be measured; allowed: the name of a team of the desk");
        }
        return new Clock(Measure.AT_TEAM, Optional.of(team), Optional.empty());
    }

    static Clock atTier(int tier) {
        if (tier < 1) {
            throw new IllegalArgumentException("a stay on tier " + tier + " cannot be measured; tiers start at 1");
        }
        return new Clock(Measure.AT_TIER, Optional.empty(), Optional.of(tier));
    }

    /** When it started, if it has not stopped. */
    @Nullable
    Instant armedAt(Ticket ticket) {
        return isHere(ticket) ? measure.armedAt(ticket) : null;
    }

    private boolean isHere(Ticket ticket) {
        if (team.isEmpty() && tier.isEmpty()) {
            return true;
        }
        Optional<Team> place = ticket.team();
        return place.isPresent()
                && (team.isEmpty() || place.get().name().equals(team.get()))
                && (tier.isEmpty() || place.get().tier() == tier.get());
    }

    boolean isOver(Category category) {
        return measure.over().contains(category);
    }

    /** The categories in which it runs. */
    Categories running(Categories paused) {
        return measure.over().allBut(paused);
    }

    /** In words: {@code first reply}, {@code stay at database}. */
    String words() {
        return team.map(name -> "stay at " + name)
                .or(() -> tier.map(line -> "stay on tier " + line))
                .orElse(measure.words());
    }

    /** The call that begins it. */
    @Override
    public String toString() {
        String place = team.map(name -> "\"" + name + "\"")
                .or(() -> tier.map(String::valueOf))
                .orElse("");
        return "." + measure.call() + "(" + place + ")";
    }
}
