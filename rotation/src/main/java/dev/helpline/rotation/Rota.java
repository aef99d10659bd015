package dev.helpline.rotation;

import dev.helpline.spi.Roster;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
    private final List<StandIn> standIns;
    private final Map<String, Timeline> duties;
    private final Map<String, List<Timeline>> teams;

    Rota(Plan plan, Sheet sheet, List<Shift> shifts, List<Gap> gaps, Ledger ledger, Past past, List<StandIn> standIns) {
        this.plan = plan;
        this.sheet = sheet;
        this.shifts = List.copyOf(shifts);
        this.gaps = List.copyOf(gaps);
        this.ledger = ledger;
        this.past = past;
        this.standIns = standIns;
        this.duties = Timeline.byDuty(plan.rotation.duties(), shifts, standIns);
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

    /**
     * Whether this rota says anything about a team.
     *
     * @param team teams are told apart by name
     * @return true for a team with a duty; of the others nobody knows who is there, and policies may move tickets to them
     */
    @Override
    public boolean covers(Team team) {
        return teams.containsKey(team.name());
    }

    /**
     * How fair this rota is, and how fair any rota could have been; worked out anew from who sits where.
     *
     * @return the certificate of the line of all turns
     */
    public Certificate certificate() {
        return certificate(Line.TOTAL);
    }

    /**
     * How fair this rota is on one line, and how fair any rota could have been on it, had it shared out nothing else.
     *
     * @param line a line that turns of this rota may count on, whether any does or not; not {@link Line#MENTORING}
     * @return the certificate of that line
     * @throws IllegalArgumentException if there is no such line, naming those that are
     */
    public Certificate certificate(Line line) {
        return new Certifier(this, line).certificate();
    }

    /**
     * Every rule that somebody breaks where they sit.
     *
     * @return in the order of time; none for a rota that was planned, repaired or swapped here
     */
    public List<Violation> violations() {
        return new Board(plan, sheet.copy()).violations();
    }

    /**
     * This rota, made fairer. What the improver returns is taken if it is a rota of the same shifts that breaks no rule,
     * leaves no more seats empty, and is fairer: the sum of the squares of the credits is smaller on the first line that
     * differs, in the order of the rotation.
     *
     * @param improver any improver
     * @return a fairer rota, or this one
     * @throws IllegalArgumentException if the improver returns shifts or people that are not of this rota
     */
    public Rota improved(Improver improver) {
        List<Shift> offered = improver.improve(this);
        return offered.equals(shifts) ? this : plan.better(this, offered);
    }

    /**
     * This rota after something has changed: an absence, a qualification, a limit, somebody who joins or leaves. Turns
     * that somebody cannot take any more go to whoever is most due among those who can; if there is nobody, along a
     * shortest chain in which each gives one turn on. All other turns stay as published, so somebody who joins moves
     * nobody's turn, and what cannot be covered becomes a gap. Whoever learns knows only what the turns that are left have
     * taught them, and shadows no shift in which nobody experienced serves.
     *
     * @param changed the rotation as it is now: {@code rota.rotation().absent(…)}. Whoever leaves stays among its people
     *     with a {@link Person#leaving} date
     * @param fromInclusive turns that began before are frozen
     * @return a rota of the same shifts; an equal one if nothing that was published is broken
     * @throws IllegalArgumentException if the duties are others, or somebody with a turn is missing
     */
    public Rota repair(Rotation changed, Instant fromInclusive) {
        if (!changed.duties().equals(rotation().duties())) {
            throw new IllegalArgumentException("a repair keeps the duties " + names(rotation()) + " as they are; "
                    + names(changed) + " are not the same: plan afresh");
        }
        Rotation since = changed.after(rotation().past().with(changed.ledger()));
        Plan now = since.equals(rotation()) ? plan : new Plan(since, span());
        return new Repair(now, this, fromInclusive.getEpochSecond()).repaired();
    }

    /**
     * Which rule forbids a swap.
     *
     * @param swap a proposal
     * @return who would break which rule; empty if it can be accepted
     * @throws IllegalArgumentException if one of them has no such turn
     */
    public Optional<Violation> refusal(Swap swap) {
        return new Exchange(this, swap).refusal();
    }

    /**
     * This rota after two people have exchanged turns. Accepting {@link Swap#reversed} brings an equal rota back, ledger
     * and all.
     *
     * @param swap a proposal that both have accepted
     * @return a new rota; its ledger says who serves now
     * @throws IllegalArgumentException if one of them has no such turn, or a rule forbids it, naming the rule
     */
    public Rota swapped(Swap swap) {
        return new Exchange(this, swap).accepted();
    }

    /**
     * The seats that another rota gives to other people.
     *
     * @param other a rota
     * @return in the order of time, of shifts that both have; empty if nobody's turn differs
     */
    public List<SeatChange> difference(Rota other) {
        return Difference.between(this, other);
    }

    /**
     * Why a seat is somebody's and nobody else's.
     *
     * @param duty the name of a duty
     * @param at any instant within the shift
     * @param agent who serves in it
     * @return a reason for everybody else
     * @throws IllegalArgumentException if {@code agent} does not serve then
     */
    public Explanation explain(String duty, Instant at, Agent agent) {
        return Explainer.of(this, duty, at, agent).explanation();
    }

    /**
     * This rota with somebody in another person's place for a span. Later overrides win over earlier ones; no turn and
     * no ledger changes.
     *
     * @param standIn who is there instead of whom
     * @return a rota that differs in {@link #onDuty} alone
     * @throws IllegalArgumentException if there is no such duty
     */
    public Rota overriding(StandIn standIn) {
        if (plan.horizon.dutyNamed(standIn.duty()) < 0) {
            throw new IllegalArgumentException(
                    "there is no duty " + standIn.duty() + " to stand in at; allowed: " + names(rotation()));
        }
        return new Rota(
                plan,
                sheet,
                shifts,
                gaps,
                ledger,
                past,
                Stream.concat(standIns.stream(), Stream.of(standIn)).toList());
    }

    /**
     * The overrides that lie over this rota.
     *
     * @return in the order in which they were made
     */
    public List<StandIn> standIns() {
        return standIns;
    }

    private static List<String> names(Rotation rotation) {
        return rotation.duties().stream().map(Duty::name).toList();
    }

    /**
     * Whom the desk gives a ticket that nobody works on.
     *
     * @param ticket the ticket as it stands
     * @param at when
     * @param workload what everybody has to do
     * @return as {@link #dispatching()} says, with its defaults
     */
    @Override
    public Optional<Agent> pick(Ticket ticket, Instant at, Workload workload) {
        return dispatching().pick(ticket, at, workload);
    }

    /**
     * This rota as a roster whose way of giving out tickets can be chosen.
     *
     * @return a roster that asks former owners last and passes over whoever had a confrontation within two hours
     */
    public Dispatch dispatching() {
        return new Dispatch(this, false, Dispatch.USUAL_SPARING);
    }

    /** Somebody's part of the load; 1 for people who stand in without taking turns. */
    int shareOf(Agent agent, Instant at) {
        int person = plan.staff.numberOf(agent.id());
        LocalDate date = at.atZone(rotation().duty().cadence().zone()).toLocalDate();
        return person < 0 ? 1 : plan.staff.people.get(person).shareOn(date);
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
                && past.equals(rota.past)
                && standIns.equals(rota.standIns);
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
