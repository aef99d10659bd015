package dev.helpline.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * How a ticket came to where it is.
 *
 * @param tierSince since when it has been on its team's tier; the opening until it is moved to another tier
 * @param assigneeSince since when its assignee is who they are, or nobody is; arriving at a team counts
 * @param cameFrom the team it was with before, if it was with another one
 * @param returns how often it came straight back to the team it had just left: from A to B and to A again
 */
public record Journey(Instant tierSince, Instant assigneeSince, Optional<Team> cameFrom, int returns) {

    static Journey begunAt(Instant at) {
        return new Journey(at, at, Optional.empty(), 0);
    }

    Journey moved(Optional<Team> from, Team to, Instant at) {
        if (from.isPresent() && from.get().name().equals(to.name())) {
            return this;
        }
        boolean stays = from.isPresent() && from.get().tier() == to.tier();
        boolean back = cameFrom.isPresent() && cameFrom.get().name().equals(to.name());
        return new Journey(stays ? tierSince : at, at, from, returns + (back ? 1 : 0));
    }

    Journey assigned(Instant at) {
        return new Journey(tierSince, at, cameFrom, returns);
    }
}
