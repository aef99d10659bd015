package dev.helpline.escalation;

import dev.helpline.spi.Reading;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Promise;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import dev.helpline.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A goal that is late from a fixed instant on: a promise, the end of a cover, a date of a hold. Its steps are so much business time away. */
final class FixedTrack implements Track {

    private final Measure measure;
    private final Counting counting;
    private final String name;
    private final List<Mark> marks;

    FixedTrack(Goal goal, Counting counting) {
        this.measure = goal.clock().measure();
        this.counting = counting;
        this.name = counting.named(measure.words());
        this.marks = Mark.sorted(Mark.of(goal, name, Duration.ZERO), Duration.ZERO);
    }

    private List<Deadline> deadlines(Ticket ticket) {
        if (measure.over().contains(ticket.category())) {
            return List.of();
        }
        return switch (measure) {
            case PROMISE -> Deadline.promises(ticket);
            case COVER -> Deadline.cover(ticket);
            case HOLD_UNTIL -> Deadline.hold(ticket);
            default -> throw new IllegalStateException(measure.words() + " does not run up to a fixed instant");
        };
    }

    @Override
    public @Nullable Step next(Ticket ticket, Laps laps, @Nullable Step other) {
        Step best = null;
        for (Deadline deadline : deadlines(ticket)) {
            Step step = next(ticket, deadline, best == null ? other : best);
            best = step == null ? best : step;
        }
        return best;
    }

    private @Nullable Step next(Ticket ticket, Deadline deadline, @Nullable Step other) {
        for (Mark mark : marks) {
            StepKey key = mark.key(deadline.armedAt(), deadline.place() * marks.size());
            if (!ticket.hasTaken(key)) {
                Instant due = due(mark, deadline, ticket);
                return Track.isEarlier(due, other) ? mark.due(due, key, deadline.of()) : null;
            }
        }
        return null;
    }

    private Instant due(Mark mark, Deadline deadline, Ticket ticket) {
        Instant due = counting.hours().plus(deadline.due(), mark.spent());
        Instant earliest =
                deadline.armedAt().isBefore(ticket.prioritySince()) ? ticket.prioritySince() : deadline.armedAt();
        return due.isBefore(earliest) ? earliest : due;
    }

    /** Of a promise that is kept, or broken when it was late already. A cover and a hold have no verdict. */
    @Override
    public List<Verdict> verdicts(Ticket before, Ticket after) {
        if (measure != Measure.PROMISE
                || before.arrangements().promises().equals(after.arrangements().promises())) {
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        List<Promise> promises = before.arrangements().promises();
        for (int i = 0; i < promises.size(); i++) {
            if (promises.get(i).isOpen()) {
                verdict(after.arrangements().promises().get(i)).ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private Optional<Verdict> verdict(Promise promise) {
        return promise.settled()
                .filter(settled -> settled.kept() || !settled.at().isBefore(promise.due()))
                .map(settled -> new Verdict(
                        name,
                        promise.madeAt(),
                        Duration.between(promise.madeAt(), promise.due()),
                        Duration.between(promise.madeAt(), settled.at()),
                        promise.due(),
                        settled.at()));
    }

    @Override
    public List<Reading> readings(Ticket ticket, Instant at) {
        return deadlines(ticket).stream().map(deadline -> reading(deadline, at)).toList();
    }

    private Reading reading(Deadline deadline, Instant at) {
        boolean begun = deadline.armedAt().isBefore(at);
        return new Reading(
                name + ": " + deadline.of(),
                measure.topic(),
                begun,
                deadline.armedAt(),
                Optional.empty(),
                begun ? counting.hours().between(deadline.armedAt(), at) : Duration.ZERO,
                Optional.of(deadline.due()),
                counting.hours(),
                begun ? List.of(new Interval(deadline.armedAt(), at)) : List.of());
    }
}
