package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows as flat arrays: one cell for every status, action and role, holding the finished answer. Two spare columns
 * answer for actions and statuses that the table does not know.
 */
@SuppressWarnings("EnumOrdinal") // an index into arrays that are never stored
final class WorkflowTable {

    private static final Role[] ROLES = Role.values();
    private static final Guard[] NO_GUARDS = {};
    private static final Decision UNCHANGED = new Decision.Unchanged();

    private final Ordinals<Status> statuses;
    private final Ordinals<Action> actions;
    private final List<Action> alphabet;
    private final Decision[] answers;
    private final Guard[][] guards;
    private final List<List<Action>> allowed;
    private final boolean[] guarded;
    private final List<Set<Role>> who;

    WorkflowTable(List<Status> known, List<Transition> rows) {
        alphabet = rows.stream()
                .map(Transition::action)
                .distinct()
                .sorted(Comparator.comparing(Action::name))
                .toList();
        statuses = new Ordinals<>(known);
        actions = new Ordinals<>(alphabet);
        int seats = (known.size() + 1) * ROLES.length;
        answers = new Decision[seats * (alphabet.size() + 1)];
        guards = new Guard[answers.length][];
        Arrays.fill(guards, NO_GUARDS);
        guarded = new boolean[seats];
        allowed = new ArrayList<>(Collections.nCopies(seats, List.of()));
        rows.forEach(this::allow);
        for (int seat = 0; seat < seats; seat++) {
            allowed.set(seat, allowedAt(seat));
        }
        who = new ArrayList<>(Collections.nCopies(answers.length, Set.of()));
        for (int cell = 0; cell < answers.length; cell++) {
            who.set(cell, Set.copyOf(whoAt(cell)));
        }
        for (int cell = 0; cell < answers.length; cell++) {
            if (answers[cell] == null) {
                answers[cell] =
                        new Decision.Refused(who.get(cell), List.of(), allowed.get(cell / (alphabet.size() + 1)));
            }
        }
    }

    Decision decide(Status from, Action action, Role role) {
        return answers[cell(seat(from, role), actions.of(action))];
    }

    Decision decide(Ticket ticket, Action action, Role role) {
        int seat = seat(ticket.status(), role);
        int cell = cell(seat, actions.of(action));
        return guarded[seat] ? guarded(ticket, seat, cell) : answers[cell];
    }

    List<Action> allowed(Status from, Role role) {
        return allowed.get(seat(from, role));
    }

    List<Action> allowed(Ticket ticket, Role role) {
        int seat = seat(ticket.status(), role);
        return guarded[seat] ? agreed(ticket, seat) : allowed.get(seat);
    }

    private Decision guarded(Ticket ticket, int seat, int cell) {
        if (answers[cell] instanceof Decision.Refused refused) {
            return new Decision.Refused(refused.who(), List.of(), agreed(ticket, seat));
        }
        List<Decision.Objection> objections = null;
        for (Guard guard : guards[cell]) {
            Optional<String> reason = guard.objectionTo(ticket);
            if (reason.isPresent()) {
                objections = objections == null ? new ArrayList<>(guards[cell].length) : objections;
                objections.add(new Decision.Objection(guard.name(), reason.get()));
            }
        }
        return objections == null
                ? answers[cell]
                : new Decision.Refused(who.get(cell), objections, agreed(ticket, seat));
    }

    /** What the table allows and every guard agrees to. */
    private List<Action> agreed(Ticket ticket, int seat) {
        List<Action> agreed = new ArrayList<>(allowed.get(seat));
        agreed.removeIf(action -> {
            for (Guard guard : guards[cell(seat, actions.of(action))]) {
                if (guard.objectionTo(ticket).isPresent()) {
                    return true;
                }
            }
            return false;
        });
        return agreed;
    }

    private void allow(Transition row) {
        for (Role role : row.who()) {
            int seat = seat(row.from(), role);
            int cell = cell(seat, actions.of(row.action()));
            answers[cell] = row.isStaying() ? UNCHANGED : new Decision.Moved(row.to());
            guards[cell] = row.guards().toArray(Guard[]::new);
            guarded[seat] |= !row.guards().isEmpty();
        }
    }

    private List<Action> allowedAt(int seat) {
        return alphabet.stream()
                .filter(action -> answers[cell(seat, actions.of(action))] != null)
                .toList();
    }

    /** Who may do it from there, before the refusals are filled in. */
    private Set<Role> whoAt(int cell) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int columns = alphabet.size() + 1;
        int status = cell / columns / ROLES.length;
        for (Role role : ROLES) {
            if (answers[cell(status * ROLES.length + role.ordinal(), cell % columns)] != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    private int seat(Status from, Role role) {
        return statuses.of(from) * ROLES.length + role.ordinal();
    }

    private int cell(int seat, int action) {
        return seat * (alphabet.size() + 1) + action;
    }
}
