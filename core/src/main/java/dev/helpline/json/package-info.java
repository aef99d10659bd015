/**
 * The JSON form of Helpline's values. Reading back what was written gives an equal value; what cannot be read is refused
 * with its place and what is allowed there.
 */
@NullMarked
package dev.helpline.json;

import org.jspecify.annotations.NullMarked;
