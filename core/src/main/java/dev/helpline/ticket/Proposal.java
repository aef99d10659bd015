package dev.helpline.ticket;

import java.time.Instant;

/**
 * A gesture that waits for a lead's yes or no.
 *
 * @param gesture what is to be given
 * @param by who wants to give it
 * @param since when it was proposed
 */
public record Proposal(Gesture gesture, Agent by, Instant since) {}
