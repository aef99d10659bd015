package dev.helpline;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.spi.StepAction;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A policy written by hand: some things to be done a while after opening, unless the ticket is finished. */
record Chores(List<Chore> chores) implements Policy {

    record Chore(Duration after, StepAction action) {}

    static Chores none() {
        return new Chores(List.of());
    }

    Chores tell(Audience audience, Duration after) {
        return and(after, new StepAction.Tell(audience));
    }

    Chores moveTo(String team, Duration after) {
        return and(after, new StepAction.MoveTo(team));
    }

    Chores act(StepAction action, Duration after) {
        return and(after, action);
    }

    private Chores and(Duration after, StepAction action) {
        List<Chore> more = new ArrayList<>(chores);
        more.add(new Chore(after, action));
        return new Chores(more);
    }

    @Override
    public Optional<Step> next(Ticket ticket) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < chores.size(); i++) {
            Chore chore = chores.get(i);
            StepKey key = new StepKey("chores", ticket.openedAt(), i);
            if (!ticket.hasTaken(key) && !ticket.category().isFinished()) {
                steps.add(new Step(key, ticket.openedAt().plus(chore.after()), chore.action(), "chore " + i));
            }
        }
        return steps.stream().min(Comparator.comparing(Step::due));
    }
}
