package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people have said of a ticket: what it is about, what proves it, how the customer takes it, and what it has to do
 * with others.
 *
 * @param evidence which kinds were asked for and are there
 * @param themes what the problem is about
 * @param feeling the customer's mood, unless it is calm
 * @param rating how satisfied they were in the end, 1 to 5; the last word counts
 * @param links other tickets, oldest first
 * @param gestures what was given to the customer, oldest first
 */
public record Matter(
        Evidence evidence,
        Set<Theme> themes,
        Optional<Feeling> feeling,
        Optional<Integer> rating,
        List<Link> links,
        List<Gesture> gestures) {

    /** Nobody has said anything. */
    public static final Matter NONE =
            new Matter(Evidence.NONE, Set.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Takes copies. */
    public Matter {
        themes = Set.copyOf(themes);
        links = List.copyOf(links);
        gestures = List.copyOf(gestures);
    }

    /**
     * How the customer feels.
     *
     * @return {@link Mood#CALM} if nobody has said otherwise
     */
    public Mood mood() {
        return feeling.map(Feeling::mood).orElse(Mood.CALM);
    }

    /**
     * The other tickets of a kind.
     *
     * @param kind what they have to do with this one
     * @return oldest first; mostly none
     */
    public List<TicketId> linked(Link.Kind kind) {
        return links.stream().filter(link -> link.kind() == kind).map(Link::to).toList();
    }

    /**
     * What gestures of a kind were worth together.
     *
     * @param kind the host's word for it
     * @param worth an amount of the currency that is asked for, counted too
     * @return that amount and all that was given in its currency
     */
    public Money givenWith(String kind, Money worth) {
        Money sum = worth;
        for (Gesture gesture : gestures) {
            if (gesture.kind().equals(kind) && gesture.worth().currency().equals(worth.currency())) {
                sum = sum.plus(gesture.worth());
            }
        }
        return sum;
    }

    Matter with(Evidence next) {
        return new Matter(next, themes, feeling, rating, links, gestures);
    }

    Matter with(Theme theme) {
        Set<Theme> more = new HashSet<>(themes);
        more.add(theme);
        return new Matter(evidence, more, feeling, rating, links, gestures);
    }

    Matter without(Theme theme) {
        Set<Theme> fewer = new HashSet<>(themes);
        fewer.remove(theme);
        return new Matter(evidence, fewer, feeling, rating, links, gestures);
    }

    Matter feeling(Optional<Feeling> next) {
        return new Matter(evidence, themes, next, rating, links, gestures);
    }

    Matter rated(int stars) {
        return new Matter(evidence, themes, feeling, Optional.of(stars), links, gestures);
    }

    Matter with(Link link) {
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return new Matter(evidence, themes, feeling, rating, more, gestures);
    }

    Matter with(Gesture gesture) {
        List<Gesture> more = new ArrayList<>(gestures);
        more.add(gesture);
        return new Matter(evidence, themes, feeling, rating, links, more);
    }
}
