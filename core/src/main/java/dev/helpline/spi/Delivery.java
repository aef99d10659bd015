package dev.helpline.spi;

/**
 * A message that was claimed for delivery and waits to be settled.
 *
 * @param message what to deliver
 * @param attempt which attempt this is, from 1
 * @param token proof of the claim; a claim that has run out is somebody else's
 */
public record Delivery(Message message, int attempt, long token) {}
