package dev.helpline.escalation;

import dev.helpline.Desk;
import dev.helpline.spi.Policy;
import dev.helpline.spi.TicketStore;
import dev.helpline.testkit.HelplineDomain;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Caring;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Handoff;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What people do to one ticket, to be done at a real desk or told to a simulation.
 *
 * @param opened when the customer opens it, or an agent for them
 * @param byTelephone whether it is an agent
 * @param turns what is tried then, in order
 */
record Play(Instant opened, boolean byTelephone, List<Turn> turns) {

    private static final Requester SAM = new Requester("sam", "Sam", "sam@home.example");
    private static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");
    private static final Agent BOB = new Agent("bob", "Bob", "bob@desk.example");
    private static final Agent LEA = new Agent("lea", "Lea", "lea@desk.example");

    /**
     * Somebody tries something.
     *
     * @param later how many seconds after what was tried before, from 0
     * @param deed what
     */
    record Turn(int later, Deed deed) {}

    /** Something to try: what is decided if it is tried at some instant, and how it is said to a desk. */
    record Deed(Actor by, Function<Instant, Command> command, Saying saying) {
        String told(Instant now) {
            return by.name() + ": " + command.apply(now);
        }
    }

    /** How something is said to a desk, and when. */
    private interface Saying {
        void say(Desk desk, TicketId id, Instant now);
    }

    static final List<Deed> DEEDS = List.of(
            sam(Command.write("Hello?"), (desk, id) -> desk.from(SAM).write(id, "Hello?")),
            ada(Command.reply("Let me look."), (desk, id) -> desk.as(ADA).reply(id, "Let me look.")),
            ada(Command.ask("Which browser?"), (desk, id) -> desk.as(ADA).ask(id, "Which browser?")),
            ada(Command.resolve("Try again."), (desk, id) -> desk.as(ADA).resolve(id, "Try again.")),
            ada(Command.act(Action.HOLD), (desk, id) -> desk.as(ADA).hold(id)),
            ada(Command.act(Action.RESUME), (desk, id) -> desk.as(ADA).resume(id)),
            ada(Command.note("Odd."), (desk, id) -> desk.as(ADA).note(id, "Odd.")),
            ada(Command.take(), (desk, id) -> desk.as(ADA).take(id)),
            ada(Command.prioritize(Priority.HIGH), (desk, id) -> desk.as(ADA).prioritize(id, Priority.HIGH)),
            ada(Command.prioritize(Priority.NORMAL), (desk, id) -> desk.as(ADA).prioritize(id, Priority.NORMAL)),
            ada(
                    Command.prioritize(Priority.CRITICAL),
                    (desk, id) -> desk.as(ADA).prioritize(id, Priority.CRITICAL)),
            ada(
                    Command.escalate(HelplineDomain.teams().named("network"), "help"),
                    (desk, id) -> desk.as(ADA).escalate(id, "network", "help")),
            ada(
                    Command.offer(Handoff.Part.OWNER, BOB, "leave"),
                    (desk, id) -> desk.as(ADA).offerOwnership(id, BOB, "leave")),
            staff(BOB, Role.AGENT, Command.accept(), (desk, id) -> desk.as(BOB).accept(id)),
            staff(
                    LEA,
                    Role.LEAD,
                    Command.route(HelplineDomain.teams().intake(), "theirs"),
                    (desk, id) -> desk.asLead(LEA).route(id, "front line", "theirs")),
            sam(Command.act(Action.CLOSE), (desk, id) -> desk.from(SAM).close(id)),
            sam(Command.act(Action.REOPEN), (desk, id) -> desk.from(SAM).reopen(id)));

    /** What people agree on, and what becomes of it. */
    static final List<Deed> AGREEMENTS = List.of(
            promise("a call", Duration.ofMinutes(15)),
            promise("a call", Duration.ofMinutes(75)),
            promise("a fix", Duration.ofMinutes(45)),
            promise("a visit", Duration.ofHours(15)),
            ada(Caring.keep("a call"), (desk, id) -> desk.as(ADA).keep(id, "a call")),
            ada(Caring.keep("a fix"), (desk, id) -> desk.as(ADA).keep(id, "a fix")),
            ada(Caring.breakPromise("a call", "ill"), (desk, id) -> desk.as(ADA).breakPromise(id, "a call", "ill")),
            ada(
                    Caring.breakPromise("a visit", "snow"),
                    (desk, id) -> desk.as(ADA).breakPromise(id, "a visit", "snow")),
            covered(Duration.ZERO, Duration.ofMinutes(45)),
            covered(Duration.ofMinutes(30), Duration.ofMinutes(75)),
            staff(
                    BOB,
                    Role.AGENT,
                    Command.giveBack("here"),
                    (desk, id) -> desk.as(BOB).giveBack(id, "here")),
            held(Duration.ofMinutes(30)),
            held(Duration.ofMinutes(75)));

    private static Deed sam(Command command, BiConsumer<Desk, TicketId> saying) {
        return always(new Actor.Customer(SAM), command, saying);
    }

    private static Deed ada(Command command, BiConsumer<Desk, TicketId> saying) {
        return staff(ADA, Role.AGENT, command, saying);
    }

    private static Deed staff(Agent agent, Role role, Command command, BiConsumer<Desk, TicketId> saying) {
        return always(new Actor.Staff(agent, role), command, saying);
    }

    private static Deed always(Actor by, Command command, BiConsumer<Desk, TicketId> saying) {
        return new Deed(by, now -> command, (desk, id, now) -> saying.accept(desk, id));
    }

    private static Deed promise(String what, Duration later) {
        return new Deed(
                new Actor.Staff(ADA, Role.AGENT),
                now -> Caring.promise(what, now.plus(later)),
                (desk, id, now) -> desk.as(ADA).promise(id, what, now.plus(later)));
    }

    private static Deed covered(Duration start, Duration end) {
        return new Deed(
                new Actor.Staff(LEA, Role.LEAD),
                now -> Command.cover(BOB, now.plus(start), now.plus(end), "ill"),
                (desk, id, now) -> desk.asLead(LEA).cover(id, BOB, now.plus(start), now.plus(end), "ill"));
    }

    private static Deed held(Duration later) {
        return new Deed(
                new Actor.Staff(ADA, Role.AGENT),
                now -> Command.hold(now.plus(later), "a part"),
                (desk, id, now) -> desk.as(ADA).hold(id, now.plus(later), "a part"));
    }

    int lastSecond() {
        return turns.stream().mapToInt(Turn::later).sum();
    }

    /** What a simulation makes of it, up to its last turn. */
    SecondBySecond simulated(Ladder ladder, Ticket fresh) {
        SecondBySecond simulation = new SecondBySecond(ladder, HelplineDomain.teams(), fresh);
        Instant now = opened;
        for (Turn turn : turns) {
            now = now.plusSeconds(turn.later());
            simulation.passUntil(now);
            simulation.attempt(turn.deed().by(), turn.deed().command().apply(now));
        }
        return simulation;
    }

    /**
     * What happens at two desks over one store in memory, by a clock that is set by hand.
     *
     * @param ticks the seconds after the opening at which one desk or the other ticks, before and after what is tried then
     * @param until the last second
     */
    AtTheDesk atTheDesk(Policy policy, IntPredicate ticks, int until) {
        AtomicReference<Instant> clock = new AtomicReference<>(opened);
        TicketStore store = TicketStore.inMemory();
        List<Desk> desks = List.of(desk(store, policy, clock::get), desk(store, policy, clock::get));
        Ticket fresh = byTelephone
                ? desks.get(0).as(ADA).openFor(SAM, "Cannot log in", "It says no.")
                : desks.get(0).from(SAM).open("Cannot log in", "It says no.");
        TreeMap<Integer, List<Deed>> deeds = bySecond();
        for (int second = 0; second <= until; second++) {
            clock.set(opened.plusSeconds(second));
            Desk desk = desks.get(second % 2);
            boolean ticking = ticks.test(second);
            tick(desk, ticking);
            deeds.getOrDefault(second, List.of()).forEach(deed -> attempt(desk, fresh.id(), deed, clock.get()));
            tick(desk, ticking);
        }
        return new AtTheDesk(desks.get(0), fresh);
    }

    /**
     * How it came out.
     *
     * @param desk where
     * @param fresh the ticket as it was opened
     */
    record AtTheDesk(Desk desk, Ticket fresh) {
        /** Looked at for the last time. */
        List<String> diary() {
            desk.tick();
            return SecondBySecond.diary(desk.history(fresh.id()), fresh.openedAt());
        }

        Ticket ticket() {
            return desk.ticket(fresh.id());
        }
    }

    private static Desk desk(TicketStore store, Policy policy, InstantSource clock) {
        List<Team> teams = HelplineDomain.teams().all();
        return Desk.on(store)
                .withTeams(teams.get(0), teams.subList(1, teams.size()).toArray(Team[]::new))
                .following(policy)
                .telling(message -> {})
                .timedBy(clock);
    }

    private TreeMap<Integer, List<Deed>> bySecond() {
        TreeMap<Integer, List<Deed>> deeds = new TreeMap<>();
        int[] seconds =
                IntStream.range(0, turns.size()).map(i -> turns.get(i).later()).toArray();
        Arrays.parallelPrefix(seconds, Integer::sum);
        for (int i = 0; i < seconds.length; i++) {
            deeds.computeIfAbsent(seconds[i], second -> new ArrayList<>())
                    .add(turns.get(i).deed());
        }
        return deeds;
    }

    private static void tick(Desk desk, boolean ticking) {
        if (ticking) {
            desk.tick();
        }
    }

    private static void attempt(Desk desk, TicketId id, Deed deed, Instant now) {
        try {
            deed.saying().say(desk, id, now);
        } catch (RefusedException refused) {
            // nothing has happened
        }
    }

    /** When what was tried, by the second. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(opened + (byTelephone ? ", by telephone" : ""));
        bySecond().forEach((second, deeds) -> {
            Instant now = opened.plusSeconds(second);
            lines.append("\n  ")
                    .append(second)
                    .append(": ")
                    .append(deeds.stream().map(deed -> deed.told(now)).toList());
        });
        return lines.toString();
    }
}
