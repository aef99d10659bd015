package dev.helpline.rotation.view;

import dev.helpline.rotation.Gap;
import dev.helpline.rotation.Person;
import dev.helpline.rotation.Rota;
import dev.helpline.rotation.Shift;
import dev.helpline.time.Interval;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * A rota as a calendar in SVG: a row for each person, by name, and a bar for each of their stints. Long rotas go on in
 * further strips below. Colours are safe for the colour-blind and never alone: each duty has its letter, turns in
 * training have their outlines, and seats that nobody takes stand in a row of their own. Time away is hatched, without
 * saying why.
 *
 * <p>The text is a pure function of the rota; it holds no script and refers to nothing outside itself, and what stands
 * in names is escaped. Immutable and thread-safe.
 *
 * @param rota what is shown
 * @param shown the part of it that is shown; shifts that reach into it are cut off
 * @param zone by whose wall clock
 */
public record RotaPicture(Rota rota, Interval shown, ZoneId zone) {

    /**
     * All of a rota, in the zone of its first duty.
     *
     * @param rota any rota
     * @return its picture
     */
    public static RotaPicture of(Rota rota) {
        return new RotaPicture(
                rota, rota.span(), rota.rotation().duty().cadence().zone());
    }

    /**
     * The same picture by another wall clock.
     *
     * @param zone the zone of whoever looks at it
     * @return a new picture
     */
    public RotaPicture in(ZoneId zone) {
        return new RotaPicture(rota, shown, zone);
    }

    /**
     * The same picture of some days only.
     *
     * @param startInclusive the first day, in the zone of the picture
     * @param endExclusive the first day that is not shown any more, after {@code startInclusive}
     * @return a new picture
     * @throws IllegalArgumentException if no day lies between them
     */
    public RotaPicture between(LocalDate startInclusive, LocalDate endExclusive) {
        return new RotaPicture(
                rota,
                new Interval(
                        startInclusive.atStartOfDay(zone).toInstant(),
                        endExclusive.atStartOfDay(zone).toInstant()),
                zone);
    }

    /**
     * The picture.
     *
     * @return one SVG element that can stand in a page or in a file of its own
     */
    public String svg() {
        return new RotaDrawing(this).svg();
    }

    List<Person> rows() {
        return rota.rotation().people().stream()
                .sorted(Comparator.comparing((Person person) -> person.agent().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(person -> person.agent().id()))
                .toList();
    }

    List<Shift> shifts() {
        return rota.shifts().stream().filter(shift -> shows(shift.span())).toList();
    }

    List<Gap> gaps() {
        return rota.gaps().stream().filter(gap -> shows(gap.span())).toList();
    }

    boolean shows(Interval span) {
        return span.startInclusive().isBefore(shown.endExclusive())
                && shown.startInclusive().isBefore(span.endExclusive());
    }

    /** The call that makes it. */
    @Override
    public String toString() {
        return "RotaPicture.of(rota of " + rota.span() + ").in(" + zone + ")";
    }
}
