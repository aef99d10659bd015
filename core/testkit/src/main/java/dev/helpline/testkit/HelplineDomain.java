package dev.helpline.testkit;

import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.spi.StepAction;
import dev.helpline.spi.Workload;
import dev.helpline.ticket.Action;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Caring;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Handoff;
import dev.helpline.ticket.Knowing;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Theme;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Generators of the nouns of a desk. Whatever they make is legal, and shrinks to something short: few attempts, seconds
 * between them, a story that begins on Monday, 2026-03-02 at 09:00 UTC.
 */
public final class HelplineDomain {

    /** The most attempts of one story. */
    public static final int MAX_ATTEMPTS = 16;

    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final int MINUTES_OF_A_YEAR = 365 * 24 * 60;

    private static final Agent ADA = agent("Ada");
    private static final Agent BOB = agent("Bob");
    private static final Agent LEA = agent("Lea");
    private static final Actor CUSTOMER = new Actor.Customer(new Requester("sam", "Sam", "sam@home.example"));
    private static final Actor AS_ADA = new Actor.Staff(ADA, Role.AGENT);
    private static final Actor AS_BOB = new Actor.Staff(BOB, Role.AGENT);
    private static final Actor AS_LEA = new Actor.Staff(LEA, Role.LEAD);

    /** The simplest first; what few tickets come to, such as being closed, stands here several times. */
    private static final List<Deed> DEEDS = List.of(
            new Deed(CUSTOMER, Command.write("Hello?")),
            new Deed(AS_ADA, Command.reply("Let me look.")),
            new Deed(AS_ADA, Command.resolve("Try again.")),
            new Deed(CUSTOMER, Command.act(Action.CLOSE)),
            new Deed(CUSTOMER, Command.act(Action.REOPEN)),
            new Deed(AS_ADA, Command.ask("Which browser?")),
            new Deed(AS_ADA, Command.take()),
            new Deed(AS_ADA, Command.note("Odd.")),
            new Deed(AS_ADA, Command.act(Action.HOLD)),
            new Deed(AS_ADA, Command.hold(Duration.ofHours(2), "a part")),
            new Deed(AS_BOB, Command.hold(Duration.ofDays(3), "the vendor")),
            new Deed(AS_ADA, Command.prioritize(Priority.HIGH)),
            new Deed(AS_ADA, Command.prioritize(Priority.CRITICAL)),
            new Deed(AS_ADA, Command.prioritize(Priority.NORMAL)),
            new Deed(AS_ADA, Command.offer(Handoff.Part.OWNER, BOB, "leave")),
            new Deed(AS_ADA, Command.offer(Handoff.Part.ASSIGNEE, BOB, "help")),
            new Deed(AS_BOB, Command.accept()),
            new Deed(AS_BOB, Command.decline("no time")),
            new Deed(AS_LEA, Command.takeOver("an angry call")),
            new Deed(AS_BOB, Command.take()),
            new Deed(AS_BOB, Command.reply("Let me help.")),
            new Deed(AS_BOB, Command.resolve("Try again.")),
            new Deed(AS_BOB, Command.act(Action.RESUME)),
            new Deed(AS_BOB, Command.accept()),
            new Deed(AS_BOB, Command.act(Action.CLOSE)),
            new Deed(AS_LEA, Command.resolve("Try again.")),
            new Deed(AS_LEA, Command.act(Action.CLOSE)),
            new Deed(AS_ADA, Command.act(Action.CLOSE)),
            new Deed(AS_ADA, Command.call(Duration.ofMinutes(3), "We spoke.")),
            new Deed(AS_LEA, Command.timeOut("no answer")),
            new Deed(AS_ADA, Caring.mood(Mood.UPSET, "loud")),
            new Deed(CUSTOMER, Caring.rate(5, Optional.empty())),
            new Deed(CUSTOMER, Knowing.giveEvidence("log", "42 lines")),
            new Deed(AS_ADA, Knowing.theme(new Theme("login"))),
            new Deed(AS_ADA, Knowing.split(new TicketId("T-2"))));

    private HelplineDomain() {}

    private static Agent agent(String name) {
        return new Agent(name.toLowerCase(Locale.ROOT), name, name + "@desk.example");
    }

    /**
     * The teams of the stories, unless others are named.
     *
     * @return "front line" on tier 1, led by Lea; "database" and "network" on tier 2; "developers" on tier 3
     */
    public static Teams teams() {
        return Teams.of(
                Team.of("front line", 1).ledBy(LEA),
                Team.of("database", 2),
                Team.of("network", 2),
                Team.of("developers", 3));
    }

    /**
     * Tickets with legal histories, in any status.
     *
     * @return a generator of the tickets that {@link #stories()} end with
     */
    public static Arbitrary<Ticket> tickets() {
        return stories().map(Story::ticket);
    }

    /**
     * Tickets with legal histories under a host's own workflow.
     *
     * @param workflow the workflow
     * @return a generator of tickets on which customers, agents, leads and policies tried up to {@value #MAX_ATTEMPTS}
     *     things, the workflow's own actions among them
     */
    public static Arbitrary<Ticket> tickets(Workflow workflow) {
        List<WorkflowPlay.Move> moves = new ArrayList<>();
        deeds(teams()).forEach(deed -> moves.add(new WorkflowPlay.Move(deed.by(), deed.command())));
        for (Action action : WorkflowLaws.actions(workflow)) {
            for (Actor actor : List.of(CUSTOMER, AS_ADA, AS_LEA, new Actor.Rule("any rule"))) {
                moves.add(new WorkflowPlay.Move(actor, Command.act(action)));
            }
        }
        return Arbitraries.of(moves).list().ofMaxSize(MAX_ATTEMPTS).map(tried -> WorkflowPlay.played(workflow, tried));
    }

    /**
     * Stories that play among {@link #teams()}.
     *
     * @return a generator of stories
     */
    public static Arbitrary<Story> stories() {
        return stories(teams());
    }

    /**
     * Stories that begin some time within a year and last from no time to some weeks.
     *
     * @param teams the teams of the desk
     * @return a generator of stories of up to {@value #MAX_ATTEMPTS} attempts, a few of which will be refused
     */
    public static Arbitrary<Story> stories(Teams teams) {
        Arbitrary<Instant> openings = Arbitraries.integers()
                .between(0, MINUTES_OF_A_YEAR)
                .map(minutes -> BEGINNING.plus(Duration.ofMinutes(minutes)));
        Arbitrary<Actor> openers = Arbitraries.of(CUSTOMER, CUSTOMER, AS_ADA);
        return Combinators.combine(
                        openings,
                        openers,
                        attempts(teams)
                                .list()
                                .ofMaxSize(MAX_ATTEMPTS)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as((at, by, attempts) -> new Story(teams, at, by, attempts));
    }

    /**
     * What people try, and how long after the attempt before.
     *
     * @param teams the teams of the desk
     * @return a generator of attempts
     */
    public static Arbitrary<Attempt> attempts(Teams teams) {
        return Combinators.combine(pauses(), Arbitraries.of(deeds(teams)))
                .as((later, deed) -> new Attempt(later, deed.by(), deed.command()));
    }

    private static List<Deed> deeds(Teams teams) {
        List<Deed> deeds = new ArrayList<>(DEEDS);
        for (Team team : teams.all()) {
            deeds.add(new Deed(AS_ADA, Command.escalate(team, "help")));
            deeds.add(new Deed(AS_LEA, Command.route(team, "theirs")));
        }
        return deeds;
    }

    /**
     * People with problems, with and without an account.
     *
     * @return a generator of requesters, two of whom are often of one account
     */
    public static Arbitrary<Requester> requesters() {
        Arbitrary<Requester> alone = Arbitraries.of("Sam", "Eve", "O'Hara", "李娜", "Zoë van der Berg", "x")
                .map(name -> new Requester("id of " + name, name, name + "@home.example"));
        return Combinators.combine(
                        alone, Arbitraries.of("acme", "globex", "initech").optional())
                .as((person, account) -> account.map(person::of).orElse(person));
    }

    /**
     * Policies that keep every one of the {@link PolicyLaws}, for tests of what follows a policy.
     *
     * @return a generator of policies of up to four rules that tell people of {@link #teams()} or move the ticket up, from
     *     a minute to a week after opening, or while a customer waits, or is waited for
     */
    public static Arbitrary<Policy> policies() {
        Arbitrary<StepAction> actions = Arbitraries.of(
                new StepAction.Tell(Audience.OWNER),
                new StepAction.Tell(Audience.LEAD),
                new StepAction.Tell(Audience.ON_DUTY),
                new StepAction.MoveTo("database"),
                new StepAction.MoveTo("network"));
        return Combinators.combine(Arbitraries.of(Rungs.Since.class), pauses(), actions)
                .as(Rungs.Rung::new)
                .list()
                .ofMaxSize(4)
                .map(Rungs::new);
    }

    /**
     * Hours of every kind: weekly hours in zones whose clocks do strange things, with breaks, nights, holidays and special
     * dates on days of clock changes; two of them joined; and around the clock.
     *
     * @return a generator of hours that open some time from 2010 to 2030
     */
    public static Arbitrary<BusinessHours> hours() {
        return AwkwardHours.hours();
    }

    /**
     * Instants that hours find awkward: near clock changes of many zones, on quarters of an hour and a nanosecond beside
     * them, in between.
     *
     * @return a generator of instants from 2010 to 2030
     */
    public static Arbitrary<Instant> instants() {
        return AwkwardHours.instants();
    }

    /**
     * Amounts of open time.
     *
     * @return a generator of durations from nothing to five days: quarters of an hour, seconds, nanoseconds
     */
    public static Arbitrary<Duration> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 480).map(quarters -> Duration.ofMinutes(15 * quarters)),
                Arbitraries.longs().between(0, 432_000).map(Duration::ofSeconds),
                Arbitraries.longs().between(0, 432_000_000_000_000L).map(Duration::ofNanos));
    }

    /**
     * Rosters of every kind: nobody, the same people always, and people who take turns of some hours.
     *
     * @return a generator of rosters of up to three people, the same for every team
     */
    public static Arbitrary<Roster> rosters() {
        Arbitrary<List<Agent>> people =
                Arbitraries.of(ADA, BOB, LEA).list().uniqueElements().ofMaxSize(3);
        Arbitrary<Roster> always = people.map(agents -> Roster.always(agents.toArray(Agent[]::new)));
        Arbitrary<Roster> turns = Combinators.combine(
                        people.filter(agents -> !agents.isEmpty()),
                        Arbitraries.integers().between(1, 200).map(Duration::ofHours))
                .as(Turns::new);
        return Arbitraries.oneOf(always, turns);
    }

    /**
     * What people have to do, whoever they are.
     *
     * @return a generator of workloads with room for some people, for all or for none
     */
    public static Arbitrary<Workload> workloads() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 3))
                .as(AnyWorkload::new);
    }

    /**
     * Pauses as they happen at a desk, whole seconds, minutes, hours or days.
     *
     * @return a generator of durations from a second to a week
     */
    public static Arbitrary<Duration> pauses() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 59).map(Duration::ofSeconds),
                Arbitraries.integers().between(1, 59).map(Duration::ofMinutes),
                Arbitraries.integers().between(1, 23).map(Duration::ofHours),
                Arbitraries.integers().between(1, 7).map(Duration::ofDays));
    }

    /** One after the other; whoever's turn it is not comes after whoever's it is. */
    private record Turns(List<Agent> agents, Duration length) implements Roster {
        @Override
        public List<Agent> onDuty(Team team, Instant at) {
            long turn = Math.floorDiv(at.getEpochSecond(), length.toSeconds());
            List<Agent> there = new ArrayList<>(agents);
            Collections.rotate(there, -Math.floorMod(turn, agents.size()));
            return there;
        }

        @Override
        public String toString() {
            return agents + " by turns of " + length;
        }
    }

    private record Deed(Actor by, Command command) {}
}
