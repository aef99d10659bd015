package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * One case, replayed.
 *
 * @param rows what the log says, in the order of the file
 * @param ticket the case in the end
 * @param until when the last row was saved, or the case resolved if that was later
 * @param events what happened, the policy's steps and verdicts among it, oldest first
 * @param taken the steps the policy would have taken, oldest first; one whose guard said no is none of them
 * @param unknown the verdicts that cannot be trusted: nobody knows when the case was resolved
 * @param clamped how many rows were saved earlier than what stands before them, and were taken for as late
 */
record Story(
        List<LogRow> rows,
        Ticket ticket,
        Instant until,
        List<Event> events,
        List<Course.Taken> taken,
        List<Verdict> unknown,
        int clamped) {}
