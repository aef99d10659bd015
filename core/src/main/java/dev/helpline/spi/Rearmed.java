package dev.helpline.spi;

import java.util.Optional;

/**
 * What came of asking some tickets again when they want to be looked at.
 *
 * @param looked how many were asked
 * @param changed how many of them wait for another instant than before, or no longer, or only now
 * @param next where to go on from; empty when there are no more tickets
 */
public record Rearmed(int looked, int changed, Optional<Place> next) {}
