package dev.helpline.backtest;

import dev.helpline.Course;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        int clamped) {

    /** How each goal came out: one that was judged more than once as it came out last, whether or not that can be trusted. */
    Collection<Verdict> outcomes() {
        Map<String, Verdict> last = new LinkedHashMap<>();
        ticket.verdicts().forEach(verdict -> last.put(verdict.goal(), verdict));
        return last.values();
    }

    boolean isKnown(Verdict verdict) {
        return !unknown.contains(verdict);
    }
}
