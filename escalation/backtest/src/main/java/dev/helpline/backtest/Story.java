package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import java.util.List;

/**
 * One case, replayed.
 *
 * @param rows what the log says, in the order of the file
 * @param ticket the case in the end
 * @param events what happened, the policy's steps and verdicts among it, oldest first
 * @param taken the steps the policy would have taken, oldest first
 * @param clamped how many rows were saved earlier than what stands before them, and were taken for as late
 * @param resolutionKnown whether the column that carries the resolution names an instant
 */
record Story(
        List<LogRow> rows,
        Ticket ticket,
        List<Event> events,
        List<Course.Taken> taken,
        int clamped,
        boolean resolutionKnown) {}
