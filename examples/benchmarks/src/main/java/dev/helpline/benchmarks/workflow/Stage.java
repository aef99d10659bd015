package dev.helpline.benchmarks.workflow;

/** The statuses of the life that is measured, for those who know nothing of tickets. */
enum Stage {
    FRESH,
    OPEN,
    WAITING,
    RESOLVED,
    CLOSED
}
