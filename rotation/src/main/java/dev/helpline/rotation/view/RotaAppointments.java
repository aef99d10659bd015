package dev.helpline.rotation.view;

import dev.helpline.rotation.Absence;
import dev.helpline.rotation.Duty;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Turn;
import dev.helpline.ticket.Agent;
import dev.helpline.time.Appointment;
import dev.helpline.time.Interval;
import dev.helpline.time.WallClock;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The turns of a rota as appointments, for the calendars of people and of duties; {@code helpline-ical} writes them as
 * files.
 *
 * <p>An appointment is the part of a shift in which somebody is needed: the whole week for a duty around the clock, one
 * for each opening for a duty with hours. Whoever stands in has it in their calendar, instead of whom they stand in for.
 * Its uid comes from the duty and the start alone, and from the person's id in the calendar of a person, so that a later
 * rota changes the same appointments instead of adding others. Pure; thread-safe.
 */
public final class RotaAppointments {

    private RotaAppointments() {}

    /**
     * Somebody's turns.
     *
     * @param rota any rota
     * @param agent whose calendar it is
     * @return in the order of time, titled with the duty; empty for somebody who has no turn
     */
    public static List<Appointment> of(Rota rota, Agent agent) {
        return rota.rotation().duties().stream()
                .flatMap(duty -> Presence.of(rota, duty))
                .flatMap(presence -> presence.turns().stream()
                        .filter(turn -> turn.agent().is(agent))
                        .limit(1)
                        .map(turn -> turn(presence, turn)))
                .sorted(Comparator.comparing((Appointment turn) -> turn.span().startInclusive()))
                .toList();
    }

    /**
     * Who serves at a duty.
     *
     * @param rota any rota
     * @param duty the name of one of its duties
     * @return in the order of time, titled with the names by seat; shifts that nobody takes are among them
     * @throws IllegalArgumentException if the rota has no such duty
     */
    public static List<Appointment> of(Rota rota, String duty) {
        return Presence.of(rota, duty(rota, duty)).map(RotaAppointments::byName).toList();
    }

    /**
     * The days on which somebody is away, without saying why.
     *
     * @param rota any rota
     * @param agent whose calendar it is
     * @return one for each absence that the rota was planned with, as whole days; days that several of them cover are
     *     told once
     */
    public static List<Appointment> absences(Rota rota, Agent agent) {
        ZoneId zone = rota.rotation().people().stream()
                .filter(person -> person.agent().is(agent))
                .flatMap(person -> person.zone().stream())
                .findFirst()
                .orElse(rota.rotation().duty().cadence().zone());
        List<Absence> apart = new ArrayList<>();
        rota.rotation().absences().stream()
                .filter(absence -> absence.agent().is(agent))
                .sorted(Comparator.comparing(Absence::startInclusive))
                .forEach(absence -> add(apart, absence));
        return apart.stream().map(absence -> away(absence, zone)).toList();
    }

    private static void add(List<Absence> apart, Absence next) {
        Absence last = apart.isEmpty() ? next : apart.get(apart.size() - 1);
        boolean meets = !apart.isEmpty() && !next.startInclusive().isAfter(last.endExclusive());
        if (!meets) {
            apart.add(next);
        } else if (next.endExclusive().isAfter(last.endExclusive())) {
            apart.set(
                    apart.size() - 1,
                    new Absence(last.agent(), last.kind(), last.startInclusive(), next.endExclusive()));
        }
    }

    private static Appointment turn(Presence presence, Turn turn) {
        String title = switch (turn.part()) {
            case SERVING -> presence.duty();
            case PAIRED -> presence.duty() + " (paired)";
            case SHADOWING -> presence.duty() + " (shadowing)";
        };
        String others = names(presence.turns().stream()
                .filter(other -> !other.agent().is(turn.agent()))
                .toList());
        return new Appointment(
                uid("turn", presence.duty(), start(presence), turn.agent().id()),
                title,
                others.isEmpty() ? "" : "With " + others,
                presence.span(),
                Optional.empty(),
                true);
    }

    private static Appointment byName(Presence presence) {
        String names = names(presence.turns());
        return new Appointment(
                uid("duty", presence.duty(), start(presence)),
                names.isEmpty() ? "nobody" : names,
                presence.duty(),
                presence.span(),
                Optional.empty(),
                false);
    }

    private static String names(List<Turn> turns) {
        return turns.stream().map(Turn::toString).collect(Collectors.joining(", "));
    }

    private static Appointment away(Absence absence, ZoneId zone) {
        WallClock clock = WallClock.of(zone);
        Interval span = new Interval(
                clock.first(absence.startInclusive().atStartOfDay()),
                clock.first(absence.endExclusive().atStartOfDay()));
        return new Appointment(
                uid("away", absence.agent().id(), absence.startInclusive().toString()),
                absence.agent().name() + " is away",
                "",
                span,
                Optional.of(zone),
                true);
    }

    private static Duty duty(Rota rota, String name) {
        List<Duty> duties = rota.rotation().duties();
        return duties.stream()
                .filter(duty -> duty.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this rota has no duty \"" + name + "\"; it has "
                        + duties.stream().map(Duty::name).toList()));
    }

    private static String start(Presence presence) {
        return presence.span().startInclusive().toString();
    }

    /** A name-based UUID, as RFC 7986 recommends: it gives away nothing about whom it names. */
    private static String uid(String... parts) {
        String name = String.join("\n", parts);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
