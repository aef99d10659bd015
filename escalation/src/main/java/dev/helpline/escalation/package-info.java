/** Ladders: clocks, goals, and the steps that are taken as they near and pass. */
@NullMarked
package dev.helpline.escalation;

import org.jspecify.annotations.NullMarked;
