package dev.helpline.time;

/** Pages side by side, and the open seconds before each, counted from the start of the first. Never changes. */
final class PageRow {

    static final PageRow EMPTY = new PageRow(0, new YearPage[0], new long[1]);

    private final int first;
    private final YearPage[] pages;
    private final long[] before;
    private final double pagesPerSecond;

    private PageRow(int first, YearPage[] pages, long[] before) {
        this.first = first;
        this.pages = pages;
        this.before = before;
        this.pagesPerSecond = pages.length / Math.max(1.0, (double) before[pages.length]);
    }

    /** A row of pages that lie side by side, the first of which has the index {@code first}. */
    static PageRow of(int first, YearPage... pages) {
        long[] before = new long[pages.length + 1];
        for (int i = 0; i < pages.length; i++) {
            before[i + 1] = before[i] + pages[i].total();
        }
        return new PageRow(first, pages, before);
    }

    boolean isEmpty() {
        return pages.length == 0;
    }

    int first() {
        return first;
    }

    int last() {
        return first + pages.length - 1;
    }

    boolean holds(long index) {
        return index >= first && index - first < pages.length;
    }

    YearPage page(long index) {
        return pages[(int) index - first];
    }

    /** Open seconds up to the start of a page of this row. */
    long before(int index) {
        return before[index - first];
    }

    boolean holdsWork(long openSeconds) {
        return openSeconds >= 0 && openSeconds < before[pages.length];
    }

    boolean isOpen(long second) {
        return page(second >> YearPage.SHIFT).isOpen(YearPage.within(second));
    }

    /** Twice the open seconds up to a second, and one more if that second is open. */
    long position(long second) {
        int at = (int) (second >> YearPage.SHIFT) - first;
        return (before[at] << 1) + pages[at].position(YearPage.within(second));
    }

    /** The last second with so many open ones before it, which must be in this row. */
    long secondAfter(long openSeconds) {
        int at = Math.min(pages.length - 1, (int) (openSeconds * pagesPerSecond));
        while (before[at] > openSeconds) {
            at--;
        }
        while (before[at + 1] <= openSeconds) {
            at++;
        }
        return ((long) (first + at) << YearPage.SHIFT) + pages[at].secondAfter((int) (openSeconds - before[at]));
    }
}
