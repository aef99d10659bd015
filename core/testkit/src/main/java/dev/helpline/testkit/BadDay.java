package dev.helpline.testkit;

import dev.helpline.Desk;
import dev.helpline.Tick;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One run of a {@link DeskSimulation}: a bad day, a calm evening, and a look at the books. */
final class BadDay {

    /** How long it is waited for everything to come to rest, and in how many ticks. */
    private static final Duration EVENING = Duration.ofDays(400);

    private static final int MAX_TICKS = 10_000;

    /** One of the nodes with its desk, which it loses when it dies. */
    private final class Seat {
        private final Node node;
        private final Post post;
        private Desk desk;
        private Instant standsStillUntil = Instant.MIN;

        Seat(Node node) {
            this.node = node;
            this.post = new Post(world, node);
            this.desk = simulation.desk(post, store);
        }

        void reboot() {
            desk = simulation.desk(post, store);
        }
    }

    /** Something to be done at a desk, once more if nobody knows whether it was. */
    private record Errand(String words, Optional<TicketId> ticket, boolean again, Function<Desk, Ticket> call) {}

    private final DeskSimulation simulation;
    private final long seed;
    private final int moves;
    private final SimulatedWorld world;
    private final TicketStore store;
    private final List<Seat> seats = new ArrayList<>();
    private final Deque<Errand> unsure = new ArrayDeque<>();
    private int errands;

    BadDay(DeskSimulation simulation, long seed, int moves) {
        this.simulation = simulation;
        this.seed = seed;
        this.moves = moves;
        this.world = simulation.newWorld(seed);
        this.store = simulation.newStore();
    }

    SimulatedRun run() {
        try {
            long most = simulation.skew().toMillis();
            for (int number = 1; number <= simulation.nodeCount(); number++) {
                Duration skew = Duration.ofMillis(world.draw((int) (2 * most + 1)) - most);
                seats.add(new Seat(new Node("node " + number, skew)));
            }
            for (int move = 0; move < moves; move++) {
                world.nextMove();
                move();
            }
            comeToRest();
            Map<TicketId, List<Event>> histories =
                    new Audit(world.books(), store, world.now().minus(simulation.skew())).histories();
            return new SimulatedRun(
                    seed, world.schedule(), histories, world.books().arrivals());
        } catch (AssertionError failed) {
            throw told(failed);
        } finally {
            seats.forEach(seat -> seat.node.close());
        }
    }

    private void move() {
        letTimePass();
        List<Seat> awake = awake();
        if (awake.isEmpty()) {
            return;
        }
        Seat seat = world.draw(awake);
        if (seat.node.isIdle()) {
            begin(seat);
        } else if (world.strikes(Fault.STALL)) {
            Duration pause = Duration.ofMinutes(1 + world.draw(120));
            seat.standsStillUntil = world.now().plus(pause);
            world.tell(seat.node, "stands still for " + pause, Optional.empty());
            return;
        }
        seat.node.goOn();
    }

    /** Nodes need milliseconds for what they do. Longer times go by between, unless somebody stands still. */
    private void letTimePass() {
        int lot = world.draw(20);
        if (lot < 2) {
            awake().forEach(this::finish);
            world.advance(lot == 0 ? Duration.ofMinutes(1 + world.draw(240)) : Duration.ofSeconds(1 + world.draw(600)));
        } else if (lot < 8) {
            world.advance(Duration.ofMillis(1 + world.draw(2_000)));
        }
    }

    private List<Seat> awake() {
        return seats.stream()
                .filter(seat -> !seat.standsStillUntil.isAfter(world.now()))
                .toList();
    }

    private void begin(Seat seat) {
        List<TicketId> ids = world.books().ids();
        int lot = world.draw(100);
        if (lot < 30) {
            run(seat, () -> tick(seat));
        } else if (lot < 45 && !unsure.isEmpty()) {
            run(seat, unsure.removeFirst());
        } else if (lot < 50 || ids.isEmpty()) {
            bring(seat, "opens a ticket", Optional.empty(), People::open);
        } else if (lot < 65) {
            Ticket ticket = world.books().of(world.draw(ids)).ticket.orElseThrow();
            bring(
                    seat,
                    "is for " + ticket.id(),
                    Optional.of(ticket.id()),
                    (desk, number) -> People.write(desk, ticket, number));
        } else {
            TicketId id = world.draw(ids);
            People.Deed deed = world.draw(simulation.deeds());
            run(
                    seat,
                    new Errand(
                            deed.words() + " " + id,
                            Optional.of(id),
                            false,
                            desk -> deed.call().apply(desk, id)));
        }
    }

    /** A message comes in. Many nodes read one mailbox, so that every fourth is taken in twice, perhaps at once. */
    private void bring(Seat seat, String words, Optional<TicketId> ticket, BiFunction<Desk, Integer, Ticket> call) {
        int number = ++errands;
        Errand errand = new Errand("message " + number + " " + words, ticket, true, desk -> call.apply(desk, number));
        if (world.draw(4) == 0) {
            unsure.add(errand);
        }
        run(seat, errand);
    }

    private void run(Seat seat, Errand errand) {
        run(seat, () -> {
            world.tell(seat.node, errand.words(), errand.ticket());
            try {
                Ticket ticket = errand.call().apply(seat.desk);
                world.tell(seat.node, "acknowledged version " + ticket.version(), Optional.of(ticket.id()));
                world.books().acknowledged(ticket);
            } catch (RefusedException refused) {
                world.tell(seat.node, "refused: " + refused.getMessage(), errand.ticket());
            } catch (NodeDied died) {
                if (errand.again()) {
                    unsure.add(errand);
                }
                throw died;
            }
        });
    }

    private void run(Seat seat, Runnable job) {
        seat.node.begin(() -> {
            try {
                job.run();
            } catch (NodeDied died) {
                seat.reboot();
            }
        });
    }

    private Tick tick(Seat seat) {
        world.tell(seat.node, "ticks", Optional.empty());
        Tick tick = seat.desk.tick();
        world.tell(
                seat.node,
                "took " + tick.steps() + " steps, delivered " + tick.delivered() + " messages; next "
                        + tick.next().map(Instant::toString).orElse("at no time"),
                Optional.empty());
        return tick;
    }

    /** Nothing fails any more: what is under way ends, what is unsure is asked again, and time goes by until all is done. */
    private void comeToRest() {
        world.calmDown();
        world.tell("all", "calm down", Optional.empty());
        seats.forEach(this::finish);
        while (!unsure.isEmpty()) {
            run(seats.get(0), unsure.removeFirst());
            finish(seats.get(0));
        }
        Instant night = world.now().plus(EVENING);
        for (int tick = 0; tick < MAX_TICKS; tick++) {
            Optional<Instant> next = ticked(seats.get(tick % seats.size()));
            if (next.isEmpty() || next.get().isAfter(night)) {
                return;
            }
            Duration ahead = Duration.between(world.now(), next.get()).plus(simulation.skew());
            world.advance(ahead.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : ahead);
        }
        throw new AssertionError("the desk does not come to rest within " + MAX_TICKS + " ticks");
    }

    private Optional<Instant> ticked(Seat seat) {
        List<Tick> ticks = new ArrayList<>();
        run(seat, () -> ticks.add(tick(seat)));
        finish(seat);
        return ticks.get(0).next();
    }

    private void finish(Seat seat) {
        while (!seat.node.isIdle()) {
            seat.node.goOn();
        }
    }

    private AssertionError told(AssertionError failed) {
        StringBuilder story = new StringBuilder(String.valueOf(failed.getMessage()))
                .append("\nwith seed ")
                .append(seed)
                .append(", in move ")
                .append(world.move())
                .append(" of ")
                .append(moves);
        if (failed instanceof Violation violation) {
            TicketId id = violation.ticket();
            List<Event> history = world.books().of(id).history;
            story.append("\nthe schedule, as far as it concerns ").append(id).append(":\n");
            story.append(String.join("\n", world.scheduleOf(id)));
            story.append("\nthe time line of ").append(id).append(", as the store took it:");
            story.append(history.isEmpty() ? " nothing" : TimeLine.of(history));
        } else {
            story.append("\nthe schedule:\n").append(String.join("\n", world.schedule()));
        }
        return new AssertionError(story.toString(), failed);
    }
}
