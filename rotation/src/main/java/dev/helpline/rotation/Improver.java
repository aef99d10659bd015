package dev.helpline.rotation;

import java.util.List;

/**
 * Makes a rota fairer. A host may plug in a solver of its own: what it returns is checked against every rule and taken
 * only if it is better, so an improver can waste time but never harm a rota. Implementations are thread-safe and pure.
 */
@FunctionalInterface
public interface Improver {

    /**
     * Other people for the seats of a rota.
     *
     * @param rota as it stands
     * @return every shift of the rota, each with whoever shall serve in it; {@link Rota#shifts()} to leave it as it is
     */
    List<Shift> improve(Rota rota);

    /**
     * Leaves every rota as it was constructed. Two plans in a row are then one long plan, whatever absences there are.
     *
     * @return an improver that does nothing
     */
    static Improver none() {
        return new None();
    }

    /**
     * Gives, exchanges and chains of gives, each of which makes the rota strictly fairer, until there is none left or
     * the steps are used up. A rota that leaves nobody a whole turn from their share is left as it is.
     *
     * @param steps how many at most, 0 or more
     * @return an improver bounded by steps and never by time
     */
    static Improver ofSteps(int steps) {
        return new Balancing(steps);
    }

    /** Leaves every rota as it is. */
    record None() implements Improver {
        @Override
        public List<Shift> improve(Rota rota) {
            return rota.shifts();
        }

        /** The call that makes it. */
        @Override
        public String toString() {
            return "Improver.none()";
        }
    }
}
