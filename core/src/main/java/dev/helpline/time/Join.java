package dev.helpline.time;

/** How two hours become one, instant by instant. */
enum Join {
    AND,
    OR,
    MINUS;

    boolean of(boolean left, boolean right) {
        return switch (this) {
            case AND -> left && right;
            case OR -> left || right;
            case MINUS -> left && !right;
        };
    }

    /** Two hours joined; compiled if both are. */
    BusinessHours of(BusinessHours left, BusinessHours right) {
        if (left instanceof CompiledHours one && right instanceof CompiledHours other) {
            JoinedHours joined = new JoinedHours(this, one, other);
            return opening(joined, joined.everOpens());
        }
        WalkedJoin joined = new WalkedJoin(this, left, right);
        return opening(joined, Walk.everOpens(joined));
    }

    private static BusinessHours opening(BusinessHours hours, boolean opens) {
        if (!opens) {
            throw new IllegalArgumentException(hours + " never opens; hours need at least one opening");
        }
        return hours;
    }

    String print(BusinessHours left, BusinessHours right) {
        String call = switch (this) {
            case AND -> ".and(";
            case OR -> ".or(";
            case MINUS -> ".minus(";
        };
        return left + call + right + ")";
    }
}
