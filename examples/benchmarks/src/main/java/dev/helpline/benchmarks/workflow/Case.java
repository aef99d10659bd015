package dev.helpline.benchmarks.workflow;

/** The ticket of the others: the guard of resolving asks whether it is owned. */
final class Case {

    final boolean owned;
    Stage stage = Stage.FRESH;

    Case(boolean owned) {
        this.owned = owned;
    }
}
