package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Offer[] offers;
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
        rows.forEach(this::allow);
        offers = new Offer[seats];
        for (int seat = 0; seat < seats; seat++) {
            offers[seat] = offerAt(seat);
        }
        who = new ArrayList<>();
        for (int cell = 0; cell < answers.length; cell++) {
            who.add(Set.copyOf(whoAt(cell)));
        }
        for (int cell = 0; cell < answers.length; cell++) {
            if (answers[cell] == null) {
                Offer offer = offers[cell / (alphabet.size() + 1)];
                answers[cell] = new Decision.Refused(who.get(cell), List.of(), offer.all());
            }
        }
    }

    Decision decide(Status from, Action action, Role role) {
        return answers[cell(seat(from, role), actions.of(action))];
    }

    Decision decide(Ticket ticket, Action action, Role role) {
        int seat = seat(ticket.status(), role);
        int cell = cell(seat, actions.of(action));
        Decision answer = answers[cell];
        if (!offers[seat].isGuarded()) {
            return answer;
        }
        if (answer instanceof Decision.Refused refused) {
            return new Decision.Refused(refused.who(), List.of(), agreed(ticket, seat, cell));
        }
        List<Decision.Objection> objections = objections(ticket, guards[cell]);
        return objections.isEmpty()
                ? answer
                : new Decision.Refused(who.get(cell), objections, agreed(ticket, seat, cell));
    }

    List<Action> allowed(Status from, Role role) {
        return offers[seat(from, role)].all();
    }

    List<Action> allowed(Ticket ticket, Role role) {
        return agreed(ticket, seat(ticket.status(), role), -1);
    }

    private static List<Decision.Objection> objections(Ticket ticket, Guard[] guards) {
        List<Decision.Objection> objections = List.of();
        for (Guard guard : guards) {
            Optional<String> reason = guard.objectionTo(ticket);
            if (reason.isPresent()) {
                Decision.Objection objection = new Decision.Objection(guard.name(), reason.get());
                if (objections.isEmpty()) {
                    objections = List.of(objection);
                } else {
                    objections = new ArrayList<>(objections);
                    objections.add(objection);
                }
            }
        }
        return objections;
    }

    /** What the table allows and every guard agrees to, apart from what was refused already. */
    private List<Action> agreed(Ticket ticket, int seat, int refused) {
        return offers[seat].without(action -> {
            int cell = cell(seat, actions.of(action));
            return cell == refused || !objections(ticket, guards[cell]).isEmpty();
        });
    }

    private void allow(Transition row) {
        for (Role role : row.who()) {
            int seat = seat(row.from(), role);
            int cell = cell(seat, actions.of(row.action()));
            answers[cell] = row.isStaying() ? UNCHANGED : new Decision.Moved(row.to());
            guards[cell] = row.guards().toArray(Guard[]::new);
        }
    }

    private Offer offerAt(int seat) {
        List<Action> all = new ArrayList<>();
        List<Action> guarded = new ArrayList<>();
        for (int action = 0; action < alphabet.size(); action++) {
            int cell = cell(seat, action);
            if (answers[cell] != null) {
                all.add(alphabet.get(action));
            }
            if (guards[cell].length > 0) {
                guarded.add(alphabet.get(action));
            }
        }
        return all.isEmpty() ? Offer.NOTHING : new Offer(List.copyOf(all), List.copyOf(guarded));
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
