package dev.helpline.ticket;

import java.time.Instant;

/**
 * What a {@link Command} is told besides the ticket.
 *
 * @param workflow the rules of the desk
 * @param by who wants it
 * @param at when
 */
public record Situation(Workflow workflow, Actor by, Instant at) {}
