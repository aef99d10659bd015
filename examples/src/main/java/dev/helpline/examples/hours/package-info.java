/** Business hours at work: the deadlines of a city, and holidays from a library that knows them. */
@NullMarked
package dev.helpline.examples.hours;

import org.jspecify.annotations.NullMarked;
