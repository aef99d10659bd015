/**
 * Business time: when somebody is there, and how much of that time lies between two instants.
 *
 * <p>Everything here is an immutable value that is told the time and the zone; nothing reads a clock or a default.
 */
@NullMarked
package dev.helpline.time;

import org.jspecify.annotations.NullMarked;
