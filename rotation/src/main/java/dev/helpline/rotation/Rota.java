package dev.helpline.rotation;

import dev.helpline.spi.Roster;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who serves when. A value that remembers what it was planned from; immutable and thread-safe. Two rotas are equal when
 * they were planned from equal rotations and the same people serve.
 */
public final class Rota implements Roster {

    private final Plan plan;
    private final Sheet sheet;
    private final List<Shift> shifts;
    private final List<Gap> gaps;
    private final Ledger ledger;
    private final Past past;
    private final Map<String, Timeline> duties;
    private final Map<String, List<Timeline>> teams;

    Rota(Plan plan, Sheet sheet, List<Shift> shifts, List<Gap> gaps, Ledger ledger, Past past) {
        this.plan = plan;
        this.sheet = sheet;
        this.shifts = List.copyOf(shifts);
        this.gaps = List.copyOf(gaps);
        this.ledger = ledger;
        this.past = past;
        this.duties = Timeline.byDuty(plan.rotation.duties(), shifts);
        this.teams = Timeline.byTeam(plan.rotation.duties(), duties);
    }

    /**
     * What it was planned from.
     *
     * @return the request
     */
    public Rotation rotation() {
        return plan.rotation;
    }

    /**
     * The time this rota speaks of: every shift that begins in it. The last shifts of some duties may end after it.
     *
     * @return from the first handoff to the end of the plan
     */
    public Interval span() {
        return plan.horizon.span;
    }

    /**
     * Every shift of every duty.
     *
     * @return in the order of their starts, then in that of the duties; at least one
     */
    public List<Shift> shifts() {
        return shifts;
    }

    /**
     * The seats that nobody takes, each with its cause, known before they happen.
     *
     * @return in the order of their shifts; empty if every seat is filled
     */
    public List<Gap> gaps() {
        return gaps;
    }

    /**
     * What everybody is owed after the last shift.
     *
     * @return every line sums to exactly zero
     */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * What this rota leaves to the next plan.
     *
     * @return the ledger, the shifts that limits look back on, stints that run on, and how far people who learn have come
     */
    public Past past() {
        return past;
    }

    /**
     * The shift of a duty that contains an instant, found in O(log n) of the number of shifts.
     *
     * @param duty the name of a duty
     * @param at any instant
     * @return empty outside the shifts of that duty
     */
    public Optional<Shift> shiftAt(String duty, Instant at) {
        Timeline line = duties.get(duty);
        return line == null ? Optional.empty() : line.at(at);
    }

    /**
     * Who serves at an instant, found in O(log n) of the number of shifts.
     *
     * @param team a team without a duty in this rota gets nobody; teams are told apart by name
     * @param at any instant; outside {@link #span()}, and outside the hours of a duty, nobody is on duty
     * @return by duty and by seat
     */
    @Override
    public List<Agent> onDuty(Team team, Instant at) {
        List<Timeline> lines = teams.getOrDefault(team.name(), List.of());
        if (lines.size() == 1) {
            return lines.get(0).onDuty(at);
        }
        return lines.stream()
                .flatMap(line -> line.onDuty(at).stream())
                .distinct()
                .toList();
    }

    Plan plan() {
        return plan;
    }

    Sheet sheet() {
        return sheet;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rota rota
                && rotation().equals(rota.rotation())
                && span().equals(rota.span())
                && shifts.equals(rota.shifts)
                && past.equals(rota.past);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span(), shifts);
    }

    /** One line for each shift. */
    @Override
    public String toString() {
        return String.join("\n", shifts.stream().map(Shift::toString).toList());
    }
}
