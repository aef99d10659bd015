package dev.helpline.backtest;

import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.Team;
import java.time.Instant;
import java.util.Optional;

/**
 * One row of a log, understood.
 *
 * @param caseId which case it belongs to
 * @param at when it was saved
 * @param status the state after it, if known
 * @param priority how pressing the case is after it, if known
 * @param team who has the case after it, if known
 * @param assignee who works on it after it, if known
 * @param openedBy in what capacity the case was opened
 * @param happening what was said, if anything
 * @param opened when the case was opened, if the log has a column for it and it is known
 * @param resolved when the case was resolved, likewise; no rule may see it before that instant
 */
record LogRow(
        String caseId,
        Instant at,
        Optional<Status> status,
        Optional<Priority> priority,
        Optional<Team> team,
        Optional<Agent> assignee,
        Role openedBy,
        Optional<Happening> happening,
        Optional<Instant> opened,
        Optional<Instant> resolved) {}
