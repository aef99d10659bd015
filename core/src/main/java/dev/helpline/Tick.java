package dev.helpline;

import java.time.Instant;
import java.util.Optional;

/**
 * What one tick of a desk did.
 *
 * @param steps how many steps of the policy were taken
 * @param delivered how many messages arrived
 * @param next when the desk is needed again; empty if nothing waits for a time
 */
public record Tick(int steps, int delivered, Optional<Instant> next) {}
