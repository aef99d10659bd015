package dev.helpline;

import dev.helpline.spi.Backoff;
import dev.helpline.spi.Channel;
import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Rearmed;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Discretion;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ownership;
import dev.helpline.ticket.RefusedException;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one object a host embeds: seats for the people, and {@link #tick()} for the time.
 *
 * <p>A desk is immutable and thread-safe, and owns no thread. What it is not told has a default: no policy, nobody on
 * duty, tickets wait to be taken, messages to the log at any hour, the standard workflow, no discretion, no makers, one
 * team called "front line", the system clock.
 */
public final class Desk {

    private final Setup setup;
    private final Engine engine;

    private Desk(Setup setup) {
        this.setup = setup;
        this.engine = new Engine(setup);
    }

    /**
     * A desk over a store, everything else by default.
     *
     * @param store where tickets are kept
     * @return the desk
     */
    public static Desk on(TicketStore store) {
        return new Desk(new Setup(store));
    }

    /**
     * A desk that follows a policy.
     *
     * @param policy what must happen when nobody acts
     * @return a new desk on the same store
     */
    public Desk following(Policy policy) {
        return new Desk(setup.with(next -> next.policy = policy));
    }

    /**
     * A desk that knows who is on duty.
     *
     * @param roster who is on duty
     * @return a new desk on the same store
     */
    public Desk staffedBy(Roster roster) {
        return new Desk(setup.with(next -> next.roster = roster));
    }

    /**
     * A desk that tells people by a channel.
     *
     * @param channel how people hear of it
     * @return a new desk on the same store
     */
    public Desk telling(Channel channel) {
        return new Desk(setup.with(next -> next.channel = channel));
    }

    /**
     * A desk that tells people by a channel, with a patience of the host's own.
     *
     * @param channel how people hear of it
     * @param backoff how often a message is tried, and how long to wait between; by default eight times from a minute on
     * @return a new desk on the same store
     */
    public Desk telling(Channel channel, Backoff backoff) {
        return new Desk(setup.with(next -> {
            next.channel = channel;
            next.backoff = backoff;
        }));
    }

    /**
     * A desk that reminds nobody outside of some hours, as {@link #remindingEachDuring} with the same hours for
     * everybody.
     *
     * @param hours when people may be reminded
     * @return a new desk on the same store
     */
    public Desk remindingDuring(BusinessHours hours) {
        return remindingEachDuring(agent -> hours);
    }

    /**
     * A desk that keeps people's quiet hours: what a policy wants somebody reminded of outside of their hours waits until
     * these open next. It is never dropped, and it holds up no other message. What people say and do is told at once, and
     * customers have no quiet hours. By default everybody is reminded at any time.
     *
     * @param hours when an agent may be reminded; for whoever may be woken, {@link BusinessHours#always()}. Where an
     *     agent's hours never open again, they are reminded at once
     * @return a new desk on the same store
     */
    public Desk remindingEachDuring(Function<? super Agent, ? extends BusinessHours> hours) {
        return new Desk(setup.with(next -> next.reminding = hours));
    }

    /**
     * A desk that gives tickets out: each new ticket, and each that comes to another team, goes to whoever the roster
     * {@linkplain Roster#pick picks}, however many they work on. By default they wait until somebody takes them.
     *
     * @return a new desk on the same store
     */
    public Desk assigning() {
        return assigning(Integer.MAX_VALUE);
    }

    /**
     * A desk that gives tickets out to people who have room for one more.
     *
     * @param capacity how many unfinished tickets somebody works on at most before the desk gives them no other, at least
     *     1; they may still take what they like
     * @return a new desk on the same store
     * @throws IllegalArgumentException if the capacity is less than 1
     */
    public Desk assigning(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException(
                    "nobody can work on at most " + capacity + " tickets; allowed: a capacity of 1 or more");
        }
        return new Desk(setup.with(next -> next.capacity = OptionalInt.of(capacity)));
    }

    /**
     * A desk with a workflow of the host's own.
     *
     * @param workflow the state machine of its tickets
     * @return a new desk on the same store
     */
    public Desk working(Workflow workflow) {
        return new Desk(setup.with(next -> next.workflow = workflow));
    }

    /**
     * A desk whose agents may give customers something on their own.
     *
     * @param discretion what, and how much
     * @return a new desk on the same store
     */
    public Desk trusting(Discretion discretion) {
        return new Desk(setup.with(next -> next.discretion = discretion));
    }

    /**
     * A desk that can do something of the host's own when a policy wants it: page a vendor, open an issue elsewhere. It is
     * delivered like a message: at least once, with a key that stays the same, and again after a failure.
     *
     * @param action the name by which policies want it, not blank
     * @param how what is done; the message names the ticket and says why
     * @return a new desk on the same store
     * @throws IllegalArgumentException if the desk has an action of that name already
     */
    public Desk doing(String action, Channel how) {
        return new Desk(setup.doing(action, how));
    }

    /**
     * A desk that may ask the people who make the product. Those of them who are on duty hear of requests, or their lead.
     *
     * @param makers who they are
     * @return a new desk on the same store
     */
    public Desk madeBy(Team makers) {
        return new Desk(setup.with(next -> next.makers = Optional.of(makers)));
    }

    /**
     * A desk with teams of the host's own.
     *
     * @param intake where new tickets come in
     * @param others the other teams, by unique names
     * @return a new desk on the same store
     */
    public Desk withTeams(Team intake, Team... others) {
        return new Desk(setup.with(next -> next.teams = Teams.of(intake, others)));
    }

    /**
     * A desk with a clock of the host's own. Time on a ticket never runs backwards, whatever the clock says.
     *
     * @param clock what time it is
     * @return a new desk on the same store
     */
    public Desk timedBy(InstantSource clock) {
        return new Desk(setup.with(next -> next.clock = clock));
    }

    /**
     * Where its tickets can be.
     *
     * @return the teams it was told of, the intake first
     */
    public Teams teams() {
        return setup.teams;
    }

    /**
     * The state machine of its tickets.
     *
     * @return the workflow it was told of, or the standard one
     */
    public Workflow workflow() {
        return setup.workflow;
    }

    /**
     * What it can do of the host's own.
     *
     * @return the names by which policies want it; may be empty
     */
    public Set<String> actions() {
        return setup.actions.keySet();
    }

    /**
     * The seat of somebody who has a problem.
     *
     * @param requester who
     * @return what they may do
     */
    public CustomerSeat from(Requester requester) {
        return new CustomerSeat(engine, requester);
    }

    /**
     * The seat of somebody who works on tickets.
     *
     * @param agent who
     * @return what they may do
     */
    public AgentSeat as(Agent agent) {
        return new AgentSeat(engine, agent, Role.AGENT);
    }

    /**
     * The seat of somebody who answers for a team.
     *
     * @param agent who
     * @return what they may do
     */
    public LeadSeat asLead(Agent agent) {
        return new LeadSeat(engine, agent);
    }

    /**
     * The seat of somebody who makes the product.
     *
     * @param maker who
     * @return what they may do
     */
    public MakerSeat asMaker(Agent maker) {
        return new MakerSeat(engine, maker);
    }

    /**
     * Does what is due: takes the policy's steps and delivers messages. Call it from any timer, on any number of nodes;
     * a step is taken once, whoever ticks and however late.
     *
     * @return what was done, and when to call again
     * @throws RuntimeException whatever the store throws when it cannot decide a ticket; messages are delivered all the
     *     same, and the ticket is due again at the next tick
     */
    public Tick tick() {
        return engine.tick();
    }

    /**
     * Asks the policy again when every ticket is due, in batches. To be called after the policy, business hours or
     * time-zone data have changed: until then a ticket is looked at when the old ones wanted. Steps that prove to be due are
     * taken by the next tick; parked tickets get another chance. Nodes may tick meanwhile, and if all is called twice, the
     * second time changes nothing.
     *
     * @param progress hears after each batch what has been done so far, and from where {@link #recompute(int, Optional)}
     *     could go on
     * @return what was done in all
     */
    public Rearmed recompute(Consumer<? super Rearmed> progress) {
        return new Recomputing(setup).all(progress);
    }

    /**
     * Asks the policy again when some tickets are due, in the order of their places: one batch of a recomputation that
     * stops and goes on as the host wants. It is atomic for each ticket.
     *
     * @param limit how many tickets at most, 1 to {@value Page#MAX_SIZE}
     * @param after the {@link Rearmed#next()} of the batch before; empty for the first
     * @return what was done, and where to go on from
     * @throws IllegalArgumentException if the limit is out of bounds
     */
    public Rearmed recompute(int limit, Optional<Place> after) {
        return new Recomputing(setup).some(limit, after);
    }

    /**
     * The same desk over another store, such as one that takes part in a transaction of the host's.
     *
     * @param store where its tickets are kept
     * @return a new desk that was told everything else this one was
     */
    public Desk over(TicketStore store) {
        return new Desk(setup.over(store));
    }

    /**
     * Ticks from now on whenever it is due, at least once a minute, until the runner is closed.
     *
     * @param executor where to tick; it stays the host's to shut down
     * @return the runner
     */
    public DeskRunner runOn(ScheduledExecutorService executor) {
        return runOn(executor, Duration.ofMinutes(1));
    }

    /**
     * Ticks from now on whenever it is due, until the runner is closed.
     *
     * @param executor where to tick; it stays the host's to shut down
     * @param longestPause how long to wait at most between ticks, 10 milliseconds to a day
     * @return the runner
     */
    public DeskRunner runOn(ScheduledExecutorService executor, Duration longestPause) {
        return new DeskRunner(this::tick, executor, setup.clock, longestPause);
    }

    /**
     * A ticket as it stands.
     *
     * @param id its name
     * @return the snapshot
     * @throws RefusedException if there is no such ticket
     */
    public Ticket ticket(TicketId id) {
        return engine.find(id);
    }

    /**
     * The first tickets that are looked for, by when they were opened.
     *
     * @param query which tickets
     * @return the first page, at most {@value Page#MAX_SIZE} of them
     */
    public Page search(TicketQuery query) {
        return setup.store.search(query, Page.MAX_SIZE, Optional.empty());
    }

    /**
     * The first few tickets that are looked for, by when they were opened.
     *
     * @param query which tickets
     * @param limit how many at most, 1 to {@value Page#MAX_SIZE}
     * @return the first page
     * @throws IllegalArgumentException if the limit is out of bounds
     */
    public Page search(TicketQuery query, int limit) {
        return setup.store.search(query, limit, Optional.empty());
    }

    /**
     * More of the tickets that are looked for.
     *
     * @param query which tickets
     * @param limit how many at most, 1 to {@value Page#MAX_SIZE}
     * @param after the {@link Page#next()} of the page before
     * @return the next page
     * @throws IllegalArgumentException if the limit is out of bounds
     */
    public Page search(TicketQuery query, int limit, Place after) {
        return setup.store.search(query, limit, Optional.of(after));
    }

    /**
     * Everything that happened to a ticket.
     *
     * @param id its name
     * @return oldest first; empty if there is no such ticket
     */
    public List<Event> history(TicketId id) {
        return setup.store.history(id);
    }

    /**
     * Who had a ticket when.
     *
     * @param id its name
     * @return the answers its history gives; empty ones if there is no such ticket
     */
    public Ownership ownership(TicketId id) {
        return Ownership.of(history(id));
    }

    /**
     * Why things are due on a ticket when they are.
     *
     * @param id its name
     * @return its clocks, what they have counted, and what comes next
     * @throws RefusedException if there is no such ticket
     */
    public TicketExplanation explain(TicketId id) {
        return setup.course().explain(ticket(id), setup.clock.instant());
    }

    /**
     * What will happen to a ticket if nobody acts.
     *
     * @param id its name
     * @return every step that will come due
     * @throws RefusedException if there is no such ticket
     */
    public Forecast forecast(TicketId id) {
        return setup.course().forecast(ticket(id));
    }

    /**
     * What the ticket's customer may honestly be told now.
     *
     * @param id its name
     * @return by when they hear from whom, and whether anybody is there now
     * @throws RefusedException if there is no such ticket
     */
    public Expectation expectation(TicketId id) {
        return setup.course().expectation(ticket(id), setup.clock.instant());
    }

    /**
     * Whom the customer may ask about a ticket: its owner or whoever stands in for them now, or its team's
     * lead while nobody owns it.
     *
     * @param id its name
     * @return a name and how to reach them; empty if the ticket has neither
     * @throws RefusedException if there is no such ticket
     */
    public Optional<Agent> contact(TicketId id) {
        Ticket ticket = ticket(id);
        return ticket.answerableAt(setup.clock.instant()).or(() -> ticket.team().flatMap(Team::lead));
    }
}
