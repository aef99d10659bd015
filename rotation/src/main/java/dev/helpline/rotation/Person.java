package dev.helpline.rotation;

import dev.helpline.ticket.Agent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who takes turns: how much of the load is theirs, what they can do, and from when to when they belong.
 *
 * @param agent who
 * @param shares their weight from each date on, by date and never empty: with 2, twice the turns of somebody with 1
 * @param qualifications what they can do from each date on; empty means every duty, with experience
 * @param zone the zone of the days they are away; empty means that of each duty's cadence
 * @param joining the first day they may serve; empty if they always could
 * @param leaving the first day they no longer serve; empty if they stay
 */
public record Person(
        Agent agent,
        List<ShareFrom> shares,
        List<Qualification> qualifications,
        Optional<ZoneId> zone,
        Optional<LocalDate> joining,
        Optional<LocalDate> leaving) {

    /** The largest share. */
    public static final int MAX_SHARE = 1_000;

    /** Checks every share, and that nobody leaves before they join. */
    public Person {
        shares = shares.stream()
                .sorted(Comparator.comparing(ShareFrom::fromInclusive))
                .toList();
        qualifications = qualifications.stream()
                .sorted(Comparator.comparing(Qualification::fromInclusive).thenComparing(Qualification::duty))
                .toList();
        if (shares.isEmpty()) {
            throw new IllegalArgumentException(agent + " has 1 share or more by date; none is given");
        }
        for (ShareFrom each : shares) {
            if (each.share() < 1 || each.share() > MAX_SHARE) {
                throw new IllegalArgumentException(
                        agent + " cannot have a share of " + each.share() + "; 1 to " + MAX_SHARE + " are allowed");
            }
        }
        if (joining.isPresent() && leaving.isPresent() && !joining.get().isBefore(leaving.get())) {
            throw new IllegalArgumentException(agent + " leaves after joining: joining on " + joining.get()
                    + " and leaving on " + leaving.get() + " does not fit");
        }
    }

    /**
     * Somebody with a share of 1, experienced at every duty.
     *
     * @param agent who
     * @return the person
     */
    public static Person of(Agent agent) {
        return new Person(
                agent,
                List.of(new ShareFrom(LocalDate.MIN, 1)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same person with another part of the load, always.
     *
     * @param share a weight from 1 to {@value #MAX_SHARE}
     * @return a new person
     * @throws IllegalArgumentException if the share is outside these bounds
     */
    public Person share(int share) {
        return with(List.of(new ShareFrom(LocalDate.MIN, share)), qualifications);
    }

    /**
     * The same person with another part of the load from a date on.
     *
     * @param share a weight from 1 to {@value #MAX_SHARE}
     * @param fromInclusive the first day of it
     * @return a new person
     * @throws IllegalArgumentException if the share is outside these bounds
     */
    public Person share(int share, LocalDate fromInclusive) {
        Stream<ShareFrom> others =
                shares.stream().filter(each -> !each.fromInclusive().equals(fromInclusive));
        return with(
                Stream.concat(others, Stream.of(new ShareFrom(fromInclusive, share)))
                        .toList(),
                qualifications);
    }

    /**
     * The same person, experienced at these duties too. Whoever has any qualification takes turns at those duties alone.
     *
     * @param duties names of duties
     * @return a new person
     */
    public Person qualified(String... duties) {
        return Stream.of(duties)
                .reduce(
                        this,
                        (person, duty) -> person.qualified(duty, Level.EXPERIENCED, LocalDate.MIN),
                        (before, after) -> after);
    }

    /**
     * The same person, with a qualification from a date on.
     *
     * @param duty the name of a duty
     * @param level how far they have come when it begins
     * @param fromInclusive the first day on which it holds
     * @return a new person
     */
    public Person qualified(String duty, Level level, LocalDate fromInclusive) {
        return with(
                shares,
                Stream.concat(qualifications.stream(), Stream.of(new Qualification(duty, level, fromInclusive)))
                        .toList());
    }

    /**
     * The same person, whose days away are those of a zone.
     *
     * @param zone where they live
     * @return a new person
     */
    public Person in(ZoneId zone) {
        return new Person(agent, shares, qualifications, Optional.of(zone), joining, leaving);
    }

    /**
     * The same person, who serves from a day on: a newcomer starts there with a credit of zero. At a duty that they learn,
     * they take the first seat beside somebody experienced that changes hands from that day on and that no rule forbids,
     * before anybody who is owed more.
     *
     * @param date the first day they may serve
     * @return a new person
     */
    public Person joining(LocalDate date) {
        return new Person(agent, shares, qualifications, zone, Optional.of(date), leaving);
    }

    /**
     * The same person, who serves up to a day.
     *
     * @param date the first day they no longer serve
     * @return a new person
     */
    public Person leaving(LocalDate date) {
        return new Person(agent, shares, qualifications, zone, joining, Optional.of(date));
    }

    /**
     * Their part of the load on a date.
     *
     * @param date any date
     * @return a weight; before the first date of their shares, the first of these
     */
    public int shareOn(LocalDate date) {
        int share = shares.get(0).share();
        for (ShareFrom each : shares) {
            if (!each.fromInclusive().isAfter(date)) {
                share = each.share();
            }
        }
        return share;
    }

    /**
     * What they can do on a date by what is written down; turns they take in training are not counted.
     *
     * @param duty the name of a duty
     * @param date any date
     * @return empty if they take no turns at it then, before they join and after they leave among others
     */
    public Optional<Level> levelOn(String duty, LocalDate date) {
        boolean early = joining.isPresent() && date.isBefore(joining.get());
        boolean late = leaving.isPresent() && !date.isBefore(leaving.get());
        if (early || late) {
            return Optional.empty();
        }
        if (qualifications.isEmpty()) {
            return Optional.of(Level.EXPERIENCED);
        }
        return qualifications.stream()
                .filter(each ->
                        each.duty().equals(duty) && !each.fromInclusive().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(Qualification::level);
    }

    private Person with(List<ShareFrom> shares, List<Qualification> qualifications) {
        return new Person(agent, shares, qualifications, zone, joining, leaving);
    }
}
