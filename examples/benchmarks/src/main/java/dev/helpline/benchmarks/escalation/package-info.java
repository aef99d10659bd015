/** Ladders: how fast they answer, and how fast a desk does what they want. */
@NullMarked
package dev.helpline.benchmarks.escalation;

import org.jspecify.annotations.NullMarked;
