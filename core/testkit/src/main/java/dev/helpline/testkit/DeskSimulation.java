package dev.helpline.testkit;

import dev.helpline.Desk;
import dev.helpline.spi.Backoff;
import dev.helpline.spi.Channel;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A desk on several nodes over one store, on a bad day: nodes die before, while and after they store something, stand
 * still and go on, have clocks that differ; messages get lost, or arrive without anybody knowing. People open tickets and
 * work on them all the while, and time goes by. Then it calms down, and everything must be in order:
 *
 * <ul>
 *   <li>what the store took is there and nothing else, command by command as it was acknowledged; a ticket's version is
 *       the number of its events, which add up to its snapshot;
 *   <li>every step that was due was taken, once;
 *   <li>every message arrived, in order a ticket, or was reported undeliverable; none was given out again that was done
 *       with, or that somebody else was delivering;
 *   <li>a message that came in twice came in once.
 * </ul>
 *
 * <pre>{@code
 * class OurStoreTest {
 *     void aBadDayLosesAndDoublesNothing() {
 *         DeskSimulation.over(OurStore::empty).nodes(3).runs(100);
 *     }
 * }
 * }</pre>
 *
 * <p>Everything is drawn from one seed: the same seed gives the same run, as long as store and channel do nothing by
 * chance or by clocks of their own. One node does something at a time, from one call of the store or the channel to the
 * next; what several threads do to a store at once is for {@link TicketStoreContract}. What fails is shortened, and told
 * with the seed, the schedule, and the ticket's time line. Values are immutable.
 */
public final class DeskSimulation {

    /** The most nodes there may be. */
    public static final int MAX_NODES = 16;

    private final Supplier<? extends TicketStore> store;
    private int nodes = 3;
    private int moves = 300;
    private int oneIn = 20;
    private Duration skew = Duration.ofSeconds(2);
    private Set<Fault> faults = EnumSet.allOf(Fault.class);
    private UnaryOperator<Desk> desk = DeskSimulation::usual;
    private UnaryOperator<Channel> channel = UnaryOperator.identity();
    private List<People.Deed> deeds = People.DEEDS;

    private DeskSimulation(Supplier<? extends TicketStore> store) {
        this.store = store;
    }

    private DeskSimulation(DeskSimulation other) {
        this.store = other.store;
        this.nodes = other.nodes;
        this.moves = other.moves;
        this.oneIn = other.oneIn;
        this.skew = other.skew;
        this.faults = other.faults;
        this.desk = other.desk;
        this.channel = other.channel;
        this.deeds = other.deeds;
    }

    /**
     * A simulation over a store: three nodes whose clocks are off by up to two seconds, 300 moves, every {@link Fault}
     * with a chance of one in twenty, the teams of {@link HelplineDomain#teams()}, a plain policy, and messages that are
     * given up after three attempts.
     *
     * @param store gives a new store without tickets for each run
     * @return the simulation
     */
    public static DeskSimulation over(Supplier<? extends TicketStore> store) {
        return new DeskSimulation(store);
    }

    /**
     * How many nodes there are.
     *
     * @param count 1 to {@value #MAX_NODES}
     * @return a new simulation
     * @throws IllegalArgumentException if there are too many, or none
     */
    public DeskSimulation nodes(int count) {
        if (count < 1 || count > MAX_NODES) {
            throw new IllegalArgumentException("cannot simulate " + count + " nodes; allowed: 1 to " + MAX_NODES);
        }
        DeskSimulation next = new DeskSimulation(this);
        next.nodes = count;
        return next;
    }

    /**
     * How much happens before it calms down. A move is what one node does up to its next call of the store or the channel;
     * a command takes about five.
     *
     * @param count how many moves, 1 or more
     * @return a new simulation
     * @throws IllegalArgumentException if there are none
     */
    public DeskSimulation moves(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("cannot simulate " + count + " moves; allowed: 1 or more");
        }
        DeskSimulation next = new DeskSimulation(this);
        next.moves = count;
        return next;
    }

    /**
     * How far clocks may be off.
     *
     * @param most how far each node's clock is off at most, early or late, in whole milliseconds; from zero to a day
     * @return a new simulation
     * @throws IllegalArgumentException if it is negative or more than a day
     */
    public DeskSimulation clocksOffBy(Duration most) {
        if (most.isNegative() || most.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("clocks cannot be off by " + most + "; allowed: zero to a day");
        }
        DeskSimulation next = new DeskSimulation(this);
        next.skew = most;
        return next;
    }

    /**
     * What goes wrong, and nothing else.
     *
     * @param kinds none for a good day
     * @return a new simulation
     */
    public DeskSimulation suffering(Fault... kinds) {
        DeskSimulation next = new DeskSimulation(this);
        next.faults = EnumSet.noneOf(Fault.class);
        Collections.addAll(next.faults, kinds);
        return next;
    }

    /**
     * How often each of the faults strikes where it can.
     *
     * @param chances once in so many chances, 1 or more; with 1, nothing ever succeeds before it calms down
     * @return a new simulation
     * @throws IllegalArgumentException if it is less than 1
     */
    public DeskSimulation failingOnceIn(int chances) {
        if (chances < 1) {
            throw new IllegalArgumentException("cannot fail once in " + chances + " chances; allowed: 1 or more");
        }
        DeskSimulation next = new DeskSimulation(this);
        next.oneIn = chances;
        return next;
    }

    /**
     * What else the desks are told, such as {@code desk -> desk.following(policy).withTeams(intake, others)}. Store and
     * clock are the simulation's.
     *
     * @param more what is said to each node's desk, after what it is told by default
     * @return a new simulation
     */
    public DeskSimulation desk(UnaryOperator<Desk> more) {
        DeskSimulation next = new DeskSimulation(this);
        next.desk = one -> more.apply(desk.apply(one));
        return next;
    }

    /**
     * What the desks follow, instead of the plain policy.
     *
     * @param policy what must happen when nobody acts; it knows the teams of the desk
     * @return a new simulation
     */
    public DeskSimulation following(Policy policy) {
        return desk(one -> one.following(policy));
    }

    /**
     * A channel of one's own on the way, such as one that fans out, throttles or drops repetitions. What the simulated
     * wire does not take, it throws back; the channel on trial has to throw it on.
     *
     * @param around makes the channel of a node, given the wire
     * @return a new simulation
     */
    public DeskSimulation telling(UnaryOperator<Channel> around) {
        DeskSimulation next = new DeskSimulation(this);
        next.channel = around;
        return next;
    }

    /**
     * Something else that people do.
     *
     * @param words what it is called in the schedule, such as "Ada holds"
     * @param call does it, and returns what the desk acknowledged; it may be refused
     * @return a new simulation in which this is done as often as any other thing
     */
    public DeskSimulation doing(String words, BiFunction<Desk, TicketId, Ticket> call) {
        DeskSimulation next = new DeskSimulation(this);
        next.deeds = new ArrayList<>(deeds);
        next.deeds.add(new People.Deed(words, call));
        return next;
    }

    /**
     * Runs it once.
     *
     * @param seed what everything is drawn from
     * @return what happened
     * @throws AssertionError with the seed, the schedule and the time line of the ticket, if something was out of order;
     *     it is the shortest run that was found to fail
     */
    public SimulatedRun run(long seed) {
        try {
            return new BadDay(this, seed, moves).run();
        } catch (AssertionError failed) {
            for (int fewer = 8; fewer < moves; fewer *= 2) {
                new BadDay(this, seed, fewer).run();
            }
            throw failed;
        }
    }

    /**
     * Runs it with the seeds from 1 on.
     *
     * @param count how many runs
     * @throws AssertionError for the first of them that fails, as {@link #run}
     */
    public void runs(int count) {
        for (int seed = 1; seed <= count; seed++) {
            run(seed);
        }
    }

    private static Desk usual(Desk desk) {
        Teams teams = HelplineDomain.teams();
        return desk.withTeams(
                        teams.intake(),
                        teams.all().stream()
                                .filter(team -> !team.equals(teams.intake()))
                                .toArray(Team[]::new))
                .staffedBy(Roster.always(People.ADA, People.BOB))
                .following(Rungs.everyday());
    }

    Desk desk(Post post, TicketStore opened) {
        Desk told = desk.apply(Desk.on(new WatchedStore(opened, post))
                .telling(
                        channel.apply(post),
                        Backoff.startingAt(Duration.ofMinutes(1)).atMost(3)));
        return told.timedBy(post);
    }

    TicketStore newStore() {
        return store.get();
    }

    SimulatedWorld newWorld(long seed) {
        return new SimulatedWorld(seed, faults, oneIn);
    }

    int nodeCount() {
        return nodes;
    }

    Duration skew() {
        return skew;
    }

    List<People.Deed> deeds() {
        return deeds;
    }
}
