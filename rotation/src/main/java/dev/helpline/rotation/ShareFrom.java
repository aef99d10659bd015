package dev.helpline.rotation;

import java.time.LocalDate;

/**
 * How much of the load is somebody's from a date on.
 *
 * @param fromInclusive the first day, in the zone of a duty's cadence
 * @param share a weight from 1 to {@value Person#MAX_SHARE}
 */
public record ShareFrom(LocalDate fromInclusive, int share) {}
