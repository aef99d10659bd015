package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The shifts of a plan as arrays: when each begins and ends, what it counts and on which lines. A period is a shift of
 * one duty by its number; those past {@link #planned} lie behind the end and are there for stints that run on.
 */
final class Horizon {

    static final int NO_HOLIDAY = Integer.MIN_VALUE;

    /** One shift: a duty and the number of the shift within it. */
    record Period(int duty, int number) {}

    final List<Duty> duties;
    final Interval span;
    final Interval[][] spans;
    final int[] planned;
    final long[][] start;
    final long[][] end;
    final int[][] weight;
    final int[][] lines;
    final int[][] holiday;
    final Lines order;
    private final Keep[][] keeps;
    /** Shifts that begin at one instant, in the order of time. */
    final List<List<Period>> rounds;
    /** Whether a person might serve in two shifts that overlap, because nobody is needed all the time. */
    final boolean hasHours;

    Horizon(Rotation rotation, Interval span) {
        this.duties = rotation.duties();
        this.span = span;
        this.order = new Lines(rotation);
        this.hasHours = duties.stream().anyMatch(duty -> duty.cadence().hours().isPresent());
        int count = duties.size();
        spans = new Interval[count][];
        planned = new int[count];
        start = new long[count][];
        end = new long[count][];
        weight = new int[count][];
        lines = new int[count][];
        holiday = new int[count][];
        ZoneId wall = duties.get(0).cadence().zone();
        for (int duty = 0; duty < count; duty++) {
            compile(duty);
        }
        keeps = new Keep[count][];
        for (int duty = 0; duty < count; duty++) {
            keeps[duty] = new Keep[spans[duty].length];
            for (int number = 0; number < spans[duty].length; number++) {
                keeps[duty][number] =
                        Keep.of(duty, spans[duty][number], duties.get(duty).cadence(), wall, holiday[duty][number]);
            }
        }
        rounds = rounds();
    }

    /** A shift as limits see it. */
    Keep keep(int duty, int number) {
        return keeps[duty][number];
    }

    /** The first day of a shift in the zone of its duty. */
    LocalDate date(int duty, int number) {
        return spans[duty][number]
                .startInclusive()
                .atZone(duties.get(duty).cadence().zone())
                .toLocalDate();
    }

    /** What all shifts from {@code first} on count together. */
    int weight(int duty, int first, int length) {
        int sum = 0;
        for (int number = first; number < first + length; number++) {
            sum += weight[duty][number];
        }
        return sum;
    }

    /** What a turn in a shift counts on one line; 0 if it is not written on it. */
    int weightOn(int line, int duty, int number) {
        return (lines[duty][number] >>> line & 1) * weight[duty][number];
    }

    /** What all shifts of a block that are planned count together on one line. */
    int weightOn(int line, Block block) {
        int sum = 0;
        for (int number = block.first(); number < plannedEnd(block); number++) {
            sum += weightOn(line, block.duty(), number);
        }
        return sum;
    }

    /** Where a block ends, or the plan if that is before. */
    int plannedEnd(Block block) {
        return Math.min(block.end(), planned[block.duty()]);
    }

    /** What all turns on a line are multiples of; 1 if there are none. */
    int unitOf(int line) {
        int unit = 0;
        for (int duty = 0; duty < planned.length; duty++) {
            for (int number = 0; number < planned[duty]; number++) {
                unit = greatestCommonDivisor(unit, weightOn(line, duty, number));
            }
        }
        return Math.max(1, unit);
    }

    /** The first shift of a duty that ends after an instant. */
    int endingAfter(int duty, Instant instant) {
        Interval[] all = spans[duty];
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all[middle].endExclusive().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The number of the shift with this span. */
    int numberOf(int duty, Interval shift) {
        int number = endingAfter(duty, shift.startInclusive());
        return number < planned[duty] && spans[duty][number].equals(shift) ? number : -1;
    }

    int dutyNamed(String name) {
        for (int duty = 0; duty < duties.size(); duty++) {
            if (duties.get(duty).name().equals(name)) {
                return duty;
            }
        }
        return -1;
    }

    private static int greatestCommonDivisor(int one, int other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    static long wall(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().toEpochSecond(ZoneOffset.UTC);
    }

    private void compile(int index) {
        Duty duty = duties.get(index);
        List<Interval> all = shiftsOf(duty);
        int length = all.size();
        planned[index] = length - ahead(duty, length);
        spans[index] = all.toArray(Interval[]::new);
        start[index] = new long[length];
        end[index] = new long[length];
        weight[index] = new int[length];
        lines[index] = new int[length];
        holiday[index] = new int[length];
        int holidays = 0;
        for (int number = 0; number < length; number++) {
            Interval shift = all.get(number);
            start[index][number] = shift.startInclusive().getEpochSecond();
            end[index][number] = shift.endExclusive().getEpochSecond();
            Set<Weights.Kind> kinds = duty.weights().kinds(shift, duty.cadence().zone());
            weight[index][number] = duty.weights().of(kinds);
            lines[index][number] = order.mask(duty, kinds);
            holiday[index][number] = kinds.contains(Weights.Kind.HOLIDAY) ? holidays++ : NO_HOLIDAY;
        }
    }

    private List<Interval> shiftsOf(Duty duty) {
        List<Interval> all = new ArrayList<>();
        Interval shift = duty.cadence().shiftAt(span.startInclusive());
        if (shift.startInclusive().isBefore(span.startInclusive())) {
            shift = duty.cadence().shiftAt(shift.endExclusive());
        }
        int ahead = 0;
        while (shift.startInclusive().isBefore(span.endExclusive()) || ahead < duty.stint() - 1) {
            ahead += shift.startInclusive().isBefore(span.endExclusive()) ? 0 : 1;
            all.add(shift);
            if (all.size() > Rotation.MAX_SHIFTS + Duty.MAX_STINT) {
                throw new IllegalArgumentException("cannot plan " + span + " for " + duty.name()
                        + ": that is more than " + Rotation.MAX_SHIFTS + " shifts");
            }
            shift = duty.cadence().shiftAt(shift.endExclusive());
        }
        return all;
    }

    private int ahead(Duty duty, int length) {
        return Math.min(length, duty.stint() - 1);
    }

    private List<List<Period>> rounds() {
        List<Period> all = new ArrayList<>();
        for (int duty = 0; duty < duties.size(); duty++) {
            for (int number = 0; number < planned[duty]; number++) {
                all.add(new Period(duty, number));
            }
        }
        all.sort(Comparator.<Period, Instant>comparing(period -> spans[period.duty()][period.number()].startInclusive())
                .thenComparingInt(Period::duty));
        List<List<Period>> grouped = new ArrayList<>();
        for (Period period : all) {
            List<Period> last = grouped.isEmpty() ? List.of() : grouped.get(grouped.size() - 1);
            if (last.isEmpty() || !startOf(last.get(0)).equals(startOf(period))) {
                last = new ArrayList<>();
                grouped.add(last);
            }
            last.add(period);
        }
        return grouped;
    }

    private Instant startOf(Period period) {
        return spans[period.duty()][period.number()].startInclusive();
    }
}
