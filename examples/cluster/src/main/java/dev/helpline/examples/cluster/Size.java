package dev.helpline.examples.cluster;

/**
 * How large the example is.
 *
 * @param nodes how many processes tick, 2 to 20: one of them is killed
 * @param tickets how many are opened, 100 to 100,000
 */
record Size(int nodes, int tickets) {

    /** Four nodes and a thousand tickets, unless the arguments say otherwise. */
    static Size of(String... args) {
        if (args.length > 2) {
            throw new IllegalArgumentException("cannot make anything of " + args.length
                    + " arguments; allowed: how many nodes, and how many tickets");
        }
        return new Size(
                args.length > 0 ? number("nodes", args[0], 2, 20) : 4,
                args.length > 1 ? number("tickets", args[1], 100, 100_000) : 1_000);
    }

    private static int number(String what, String text, int least, int most) {
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException("cannot try " + text + " " + what + "; allowed: " + least + " to " + most);
    }
}
