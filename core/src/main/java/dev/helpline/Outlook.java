package dev.helpline;

import dev.helpline.spi.Reading;
import dev.helpline.spi.Roster;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Hold;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.NeverOpenException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the clocks of a ticket say to its customer.
 *
 * @param ticket the ticket as it stands
 * @param clocks those of a policy
 * @param roster who is on duty
 * @param at when
 */
record Outlook(Ticket ticket, List<Reading> clocks, Roster roster, Instant at) {

    Expectation expectation() {
        Optional<Agent> who = ticket.answerableAt(at).or(() -> ticket.team().flatMap(Team::lead));
        return new Expectation(
                at,
                who,
                isAnybodyThere(),
                reopening(),
                ticket.category() == Category.WAITING_ON_CUSTOMER,
                ticket.arrangements().hold().map(Hold::until).filter(until -> until.isAfter(at)),
                due(Reading.Topic.REPLY),
                due(Reading.Topic.SOLUTION),
                due(Reading.Topic.PROMISE),
                visible().anyMatch(clock -> clock.isLate(at)));
    }

    private Stream<Reading> visible() {
        return clocks.stream().filter(clock -> clock.topic() != Reading.Topic.INTERNAL);
    }

    private Optional<Instant> due(Reading.Topic topic) {
        return clocks.stream()
                .filter(clock -> clock.topic() == topic && !clock.isLate(at))
                .flatMap(clock -> clock.due().stream())
                .min(Comparator.naturalOrder());
    }

    /** The roster knows best; where it says nothing, the hours do, and without hours nobody knows of a closing. */
    private boolean isAnybodyThere() {
        Optional<Team> team = ticket.team().filter(roster::covers);
        return team.isPresent()
                ? !roster.onDuty(team.get(), at).isEmpty()
                : clocks.isEmpty()
                        || clocks.stream().anyMatch(clock -> clock.hours().isOpen(at));
    }

    private Optional<Instant> reopening() {
        if (clocks.isEmpty() || clocks.stream().anyMatch(clock -> clock.hours().isOpen(at))) {
            return Optional.empty();
        }
        try {
            return clocks.stream().map(clock -> clock.hours().nextOpen(at)).min(Comparator.naturalOrder());
        } catch (NeverOpenException never) {
            return Optional.empty();
        }
    }
}
