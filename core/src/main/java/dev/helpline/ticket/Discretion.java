package dev.helpline.ticket;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What agents may give customers on their own, as in {@code Discretion.none().tier(1).may("refund").upTo("100 EUR")}.
 * Beyond it a gesture waits for a lead. Kindness that costs nothing needs no discretion, and a lead none at all.
 *
 * <p>What is said of a tier holds for the tiers behind it too, unless they are told their own. An agent acts on the tier
 * of the team the ticket is with, or on tier 1 if it is with none. A limit is for one ticket: what anybody gave on it of
 * the kind and currency before counts. It may have another beside it for what one agent gives in a calendar month, on all
 * tickets: {@code .monthly("1000 EUR", zone)}. That one is held against what is on record when the gesture is decided, so
 * two gestures of the same moment on two tickets may both pass. Immutable and thread-safe.
 *
 * @param limits at most one per tier, kind and currency; empty if nobody may give anything
 */
public record Discretion(List<Limit> limits) {

    /** Takes a copy, and checks that nothing is said twice. */
    public Discretion {
        limits = List.copyOf(limits);
        for (Limit limit : limits) {
            if (limits.stream().filter(limit::isAboutTheSameAs).count() > 1) {
                throw new IllegalArgumentException("tier " + limit.tier() + " is told twice what it may give as "
                        + limit.kind() + " in " + limit.perTicket().currency() + "; say it once");
            }
        }
    }

    /**
     * How much of a kind a tier may give on one ticket.
     *
     * @param tier at least 1
     * @param kind the host's word for the gesture, not blank
     * @param perTicket how much on one ticket, inclusive
     * @param monthly how much in a month; empty for no such limit
     */
    public record Limit(int tier, String kind, Money perTicket, Optional<Monthly> monthly) {
        /** Checks tier and kind, and that a month allows no less than one ticket, in the same currency. */
        public Limit {
            Text.checked("a kind of gesture", kind, Text.NAME);
            if (tier < 1) {
                throw new IllegalArgumentException("tier " + tier + " gives nothing away; tiers start at 1");
            }
            if (monthly.isPresent() && monthly.get().amount().compareTo(perTicket) < 0) {
                throw new IllegalArgumentException("tier " + tier + " cannot give " + kind + " of up to " + perTicket
                        + " on one ticket and " + monthly.get().amount()
                        + " in a month; allowed: at least as much in a month");
            }
        }

        /**
         * A limit for one ticket only.
         *
         * @param tier at least 1
         * @param kind the host's word for the gesture, not blank
         * @param perTicket how much on one ticket, inclusive
         */
        public Limit(int tier, String kind, Money perTicket) {
            this(tier, kind, perTicket, Optional.empty());
        }

        private boolean isAboutTheSameAs(Limit other) {
            return tier == other.tier && isAbout(other.kind, other.perTicket.currency());
        }

        private boolean isAbout(String other, Currency currency) {
            return kind.equals(other) && perTicket.currency().equals(currency);
        }
    }

    /**
     * How much one agent may give in a calendar month, on all tickets together.
     *
     * @param amount inclusive
     * @param zone where a month begins
     */
    public record Monthly(Money amount, ZoneId zone) {

        Instant monthOf(Instant at) {
            return at.atZone(zone)
                    .toLocalDate()
                    .withDayOfMonth(1)
                    .atStartOfDay(zone)
                    .toInstant();
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return ".monthly(\"" + amount + "\", " + zone + ")";
        }
    }

    /**
     * Nobody but a lead gives anything.
     *
     * @return what a desk has by default
     */
    public static Discretion none() {
        return new Discretion(List.of());
    }

    /**
     * Begins to say what a tier may do.
     *
     * @param tier at least 1, the front line
     * @return the beginning of a sentence
     */
    public Tier tier(int tier) {
        return new Tier(this, tier);
    }

    /**
     * How much an agent may give.
     *
     * @param tier where they act
     * @param kind the host's word for the gesture
     * @param currency in what
     * @return empty if nothing
     */
    public Optional<Limit> limit(int tier, String kind, Currency currency) {
        return limits.stream()
                .filter(limit -> limit.tier() <= tier && limit.isAbout(kind, currency))
                .max(Comparator.comparingInt(Limit::tier));
    }

    /**
     * Bounds what was said last for a calendar month, too.
     *
     * @param amount how much one agent may give of it in a month, on all tickets, inclusive; such as {@code 1000 EUR}
     * @param zone where a month begins
     * @return the whole
     * @throws IllegalArgumentException if it is no amount of that currency, or less than on one ticket
     * @throws IllegalStateException if nothing was said before
     */
    public Discretion monthly(String amount, ZoneId zone) {
        if (limits.isEmpty()) {
            throw new IllegalStateException(
                    "nobody may give anything that a month could bound; say tier(1).may(\"refund\").upTo(\"100 EUR\") first");
        }
        List<Limit> next = new ArrayList<>(limits);
        Limit last = next.remove(next.size() - 1);
        next.add(new Limit(
                last.tier(), last.kind(), last.perTicket(), Optional.of(new Monthly(Money.of(amount), zone))));
        return new Discretion(next);
    }

    /** The calls that make it. */
    @Override
    public String toString() {
        StringBuilder calls = new StringBuilder("Discretion.none()");
        for (Limit limit : limits) {
            calls.append(".tier(" + limit.tier() + ").may(\"" + limit.kind() + "\").upTo(\"" + limit.perTicket() + "\")"
                    + limit.monthly().map(Monthly::toString).orElse(""));
        }
        return calls.toString();
    }

    /**
     * Half a sentence: who.
     *
     * @param before what was said so far
     * @param tier at least 1
     */
    public record Tier(Discretion before, int tier) {
        /**
         * Says what they may give.
         *
         * @param kind the host's word for it, such as {@code refund}
         * @return the sentence up to there
         */
        public Kind may(String kind) {
            return new Kind(before, tier, kind);
        }
    }

    /**
     * Half a sentence: who, and what.
     *
     * @param before what was said so far
     * @param tier at least 1
     * @param kind the host's word for it
     */
    public record Kind(Discretion before, int tier, String kind) {
        /**
         * Says how much on one ticket.
         *
         * @param perTicket inclusive, such as {@code 100 EUR}
         * @return the whole
         * @throws IllegalArgumentException if it is no amount of money, or was said before
         */
        public Discretion upTo(String perTicket) {
            return upTo(Money.of(perTicket));
        }

        /**
         * Says how much on one ticket.
         *
         * @param perTicket inclusive
         * @return the whole
         * @throws IllegalArgumentException if it was said before
         */
        public Discretion upTo(Money perTicket) {
            List<Limit> limits = new ArrayList<>(before.limits);
            limits.add(new Limit(tier, kind, perTicket));
            return new Discretion(limits);
        }
    }
}
