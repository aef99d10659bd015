package dev.helpline.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Compiled hours: the pages touched so far, without a hole between them. Readers see one consistent row of pages;
 * whoever needs a page more puts a longer row in its place.
 */
final class OpenTable {

    private static final int FIRST_PAGE = pageOf(Timetable.FIRST.minusDays(2));
    private static final int LAST_PAGE = pageOf(Timetable.LAST.plusDays(2));
    private static final long FIRST_SECOND = (long) FIRST_PAGE << YearPage.SHIFT;
    private static final long LAST_SECOND = ((LAST_PAGE + 1L) << YearPage.SHIFT) - 1;

    /** More than the whole horizon holds. */
    private static final long MOST_SECONDS = 1L << 40;

    private static final long NANOS = 1_000_000_000L;

    private final IntFunction<YearPage> source;
    private volatile PageRow row = PageRow.EMPTY;

    OpenTable(IntFunction<YearPage> source) {
        this.source = source;
    }

    private static int pageOf(LocalDate date) {
        return (int) (date.atStartOfDay().toEpochSecond(ZoneOffset.UTC) >> YearPage.SHIFT);
    }

    /** Every page of the horizon, beginning with that of a date and then those after it. */
    static IntStream pagesFrom(LocalDate date) {
        return IntStream.concat(
                IntStream.rangeClosed(pageOf(date), LAST_PAGE), IntStream.range(FIRST_PAGE, pageOf(date)));
    }

    boolean isOpen(Instant instant) {
        long second = clamped(instant.getEpochSecond());
        long page = second >> YearPage.SHIFT;
        return rowWith(page, page).isOpen(second);
    }

    Stretch stretchAt(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FIRST_SECOND) {
            return new Stretch(false, Instant.MIN, Instant.ofEpochSecond(FIRST_SECOND));
        }
        if (second > LAST_SECOND) {
            return new Stretch(false, Instant.ofEpochSecond(LAST_SECOND + 1), Instant.MAX);
        }
        long index = second >> YearPage.SHIFT;
        return rowWith(index, index).page(index).stretchAt(index << YearPage.SHIFT, YearPage.within(second));
    }

    Duration between(Instant start, Instant end) {
        long from = clamped(start.getEpochSecond());
        long to = clamped(end.getEpochSecond());
        PageRow now = rowWith(from >> YearPage.SHIFT, to >> YearPage.SHIFT);
        long first = now.position(from);
        long last = now.position(to);
        // The odd one of a position says whether a fraction of a second counts.
        long nanos = (last & 1) * end.getNano() - (first & 1) * start.getNano();
        return Duration.ofSeconds((last >> 1) - (first >> 1), nanos);
    }

    /** The margins of the horizon are closed, so an instant outside counts as the nearest second inside. */
    private static long clamped(long second) {
        return Math.max(FIRST_SECOND, Math.min(LAST_SECOND, second));
    }

    /**
     * The earliest instant with an amount of open time since {@code start}, or going back the latest.
     *
     * @throws NeverOpenException naming {@code hours} if the horizon comes first
     */
    Instant plus(BusinessHours hours, Instant start, Duration amount) {
        if (amount.isZero()) {
            return start;
        }
        long from = clamped(start.getEpochSecond());
        PageRow now = rowWith(from >> YearPage.SHIFT, from >> YearPage.SHIFT);
        long position = now.position(from);
        long nanos = (position & 1) * start.getNano() + amount.getNano();
        long seconds = Math.max(-MOST_SECONDS, Math.min(MOST_SECONDS, amount.getSeconds())) + nanos / NANOS;
        int nano = (int) (nanos % NANOS);
        // A whole number of seconds ahead ends with the second before, so that closing time wins over the next opening.
        int early = nano == 0 && !amount.isNegative() ? 1 : 0;
        long target = (position >> 1) + seconds - early;
        while (!now.holdsWork(target)) {
            PageRow longer = longer(hours, start, now, target < 0);
            target += longer.before(now.first());
            now = longer;
        }
        return Instant.ofEpochSecond(now.secondAfter(target) + early, nano);
    }

    private PageRow longer(BusinessHours hours, Instant start, PageRow now, boolean back) {
        int next = back ? now.first() - 1 : now.last() + 1;
        if (next < FIRST_PAGE || next > LAST_PAGE) {
            throw NeverOpenException.tooLittle(
                    hours, start, Instant.ofEpochSecond(back ? FIRST_SECOND : LAST_SECOND + 1));
        }
        return rowWith(next, next);
    }

    private PageRow rowWith(long one, long other) {
        PageRow now = row;
        return now.holds(one) && now.holds(other) ? now : grow((int) Math.min(one, other), (int) Math.max(one, other));
    }

    private synchronized PageRow grow(int low, int high) {
        PageRow old = row;
        int first = old.isEmpty() ? low : Math.min(old.first(), low);
        int last = old.isEmpty() ? high : Math.max(old.last(), high);
        YearPage[] pages = new YearPage[last - first + 1];
        for (int index = first; index <= last; index++) {
            pages[index - first] = old.holds(index) ? old.page(index) : source.apply(index);
        }
        row = PageRow.of(first, pages);
        return row;
    }
}
