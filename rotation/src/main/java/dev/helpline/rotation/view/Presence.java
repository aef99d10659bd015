package dev.helpline.rotation.view;

import dev.helpline.rotation.Duty;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Shift;
import dev.helpline.rotation.StandIn;
import dev.helpline.rotation.Turn;
import dev.helpline.ticket.Agent;
import dev.helpline.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is there for a part of a shift in which somebody is needed and nobody changes places.
 *
 * @param duty the name of the duty
 * @param span which part
 * @param turns by seat, with whoever stands in in the place of whom they stand in for
 */
record Presence(String duty, Interval span, List<Turn> turns) {

    /** Every part of every shift of a duty, in order. */
    static Stream<Presence> of(Rota rota, Duty duty) {
        List<StandIn> standIns = rota.standIns().stream()
                .filter(standIn -> standIn.duty().equals(duty.name()))
                .toList();
        return rota.shifts().stream()
                .filter(shift -> shift.duty().equals(duty.name()))
                .flatMap(shift -> duty.cadence()
                        .active(shift.span())
                        .flatMap(part -> pieces(part, standIns))
                        .map(piece -> new Presence(duty.name(), piece, there(shift, piece, standIns))));
    }

    private static Stream<Interval> pieces(Interval part, List<StandIn> standIns) {
        TreeSet<Instant> edges = new TreeSet<>(List.of(part.startInclusive(), part.endExclusive()));
        for (StandIn standIn : standIns) {
            Stream.of(standIn.span().startInclusive(), standIn.span().endExclusive())
                    .filter(part::contains)
                    .forEach(edges::add);
        }
        List<Interval> pieces = new ArrayList<>();
        edges.forEach(start -> {
            Instant end = edges.higher(start);
            if (end != null) {
                pieces.add(new Interval(start, end));
            }
        });
        return pieces.stream();
    }

    private static List<Turn> there(Shift shift, Interval piece, List<StandIn> standIns) {
        return shift.turns().stream()
                .map(turn -> new Turn(turn.seat(), there(turn.agent(), piece, standIns), turn.part()))
                .toList();
    }

    private static Agent there(Agent agent, Interval piece, List<StandIn> standIns) {
        Agent there = agent;
        for (StandIn standIn : standIns) {
            if (standIn.span().contains(piece.startInclusive())
                    && standIn.away().is(there)) {
                there = standIn.standIn();
            }
        }
        return there;
    }
}
