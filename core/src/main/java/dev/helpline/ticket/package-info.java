/**
 * One customer problem, from opening to closing: the nouns, the state machine and the events.
 *
 * <p>Deciding is pure: a {@link dev.helpline.ticket.Command} looks at a {@link dev.helpline.ticket.Ticket} and answers
 * with {@link dev.helpline.ticket.Event}s, and folding the events gives the ticket.
 */
@NullMarked
package dev.helpline.ticket;

import org.jspecify.annotations.NullMarked;
