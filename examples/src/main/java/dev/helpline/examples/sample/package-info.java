/**
 * The generator of the bundled sample: a year at the help desk of a small company that sells software to other companies.
 *
 * <p>{@link dev.helpline.examples.sample.HelpdeskYear} writes it. The parts, in the order in which a ticket meets them:
 * when customers write ({@code Rhythm}, {@code Arrivals}, {@code Customers}), what about ({@code Topics}), where it goes
 * ({@code Routes}), who is there ({@code Staff}, {@code OfficeHours}, {@code Pressure}), and what happens to it
 * ({@code TicketLife}, {@code Stop}, {@code Conversation}, {@code Ending}).
 *
 * <p>Everything is counted on the local wall clock of the office, and every chance is drawn from one seed: neither the
 * clock, the zone, the language nor the version of the machine has a say.
 */
@NullMarked
package dev.helpline.examples.sample;

import org.jspecify.annotations.NullMarked;
