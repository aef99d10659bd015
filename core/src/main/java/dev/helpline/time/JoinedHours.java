package dev.helpline.time;

import java.util.Objects;

/** Two compiled hours joined: pages share one grid, so a joined page is a merge of two. */
final class JoinedHours extends CompiledHours {

    private final Join join;
    private final CompiledHours left;
    private final CompiledHours right;

    JoinedHours(Join join, CompiledHours left, CompiledHours right) {
        this.join = join;
        this.left = left;
        this.right = right;
    }

    Join join() {
        return join;
    }

    CompiledHours left() {
        return left;
    }

    CompiledHours right() {
        return right;
    }

    @Override
    YearPage page(int index) {
        return merge(join, left.page(index), right.page(index));
    }

    @Override
    BusinessHours walked() {
        return new WalkedJoin(join, left.walked(), right.walked());
    }

    /** Walks the edges of both pages in order and keeps those at which the joined truth changes. */
    private static YearPage merge(Join join, YearPage left, YearPage right) {
        int[] edges = new int[2 * (left.count() + right.count()) + 2];
        int used = 0;
        int one = 0;
        int other = 0;
        boolean open = false;
        while (one < 2 * left.count() || other < 2 * right.count()) {
            int second = Math.min(edge(left, one), edge(right, other));
            one += edge(left, one) == second ? 1 : 0;
            other += edge(right, other) == second ? 1 : 0;
            if (join.of(one % 2 == 1, other % 2 == 1) != open) {
                edges[used++] = second;
                open = !open;
            }
        }
        return new YearPage(edges, used);
    }

    private static int edge(YearPage page, int number) {
        if (number >= 2 * page.count()) {
            return Integer.MAX_VALUE;
        }
        return number % 2 == 0 ? page.open(number / 2) : page.close(number / 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JoinedHours joined
                && join == joined.join
                && left.equals(joined.left)
                && right.equals(joined.right);
    }

    @Override
    public int hashCode() {
        return Objects.hash(join, left, right);
    }

    @Override
    public String toString() {
        return join.print(left, right);
    }
}
