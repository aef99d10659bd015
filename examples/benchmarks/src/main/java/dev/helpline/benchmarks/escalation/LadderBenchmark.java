package dev.helpline.benchmarks.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import dev.helpline.Course;
import dev.helpline.TicketExplanation;
import dev.helpline.escalation.Ladder;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.AgentReplied;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Status;
import dev.helpline.ticket.StatusChanged;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.Verdict;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A ladder of four goals and twelve steps, asked of one ticket after so many pauses. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LadderBenchmark {

    private static final Instant OPENING = Instant.parse("2026-06-01T13:00:00Z");
    private static final BusinessHours OFFICE =
            WeeklyHours.in("America/New_York").weekdays("09:00-12:30", "13:30-17:00");
    private static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");
    private static final Actor AS_ADA = new Actor.Staff(ADA, Role.AGENT);
    private static final Requester KIM = new Requester("kim", "Kim", "kim@shop.example");

    /** How often the ticket has waited on the customer. */
    @Param({"0", "5", "50"})
    public int pauses;

    /** Whether some of the steps have been taken. */
    @Param({"false", "true"})
    public boolean underWay;

    private final Ladder ladder = ladder();
    private Ticket before = ticket(0);
    private Ticket ticket = before;

    /** Four goals, twelve steps. */
    static Ladder ladder() {
        return Ladder.counting(OFFICE)
                .firstReply()
                .within(ofMinutes(30))
                .before(ofMinutes(10))
                .tell(OWNER)
                .whenLate()
                .tell(LEAD)
                .nextReply()
                .within(ofHours(4))
                .within(Priority.CRITICAL, ofHours(1))
                .at(75)
                .tell(OWNER)
                .whenLate()
                .tell(LEAD)
                .late(ofHours(1))
                .tell(LEAD)
                .update()
                .within(ofHours(16))
                .at(75)
                .tell(OWNER)
                .whenLate()
                .tell(LEAD)
                .resolution()
                .within(ofHours(60))
                .at(25)
                .tell(OWNER)
                .at(50)
                .tell(OWNER)
                .at(75)
                .tell(OWNER)
                .whenLate()
                .moveTo("database")
                .late(ofHours(4))
                .tell(LEAD);
    }

    static Ticket ticket(int pauses) {
        Ticket ticket = new TicketOpened(
                        OPENING,
                        new Actor.Customer(KIM),
                        new TicketId("T-1"),
                        KIM,
                        "Cannot log in",
                        "It says no.",
                        Workflow.standard().initial(),
                        Priority.NORMAL,
                        Optional.of(Team.of("front line", 1)))
                .ticket();
        for (int i = 0; i < pauses; i++) {
            Instant at = OPENING.plus(Duration.ofMinutes(20L * i + 10));
            ticket = changed(ticket, Category.WAITING_ON_CUSTOMER, at);
            ticket = changed(ticket, Category.OPEN, at.plus(Duration.ofMinutes(10)));
        }
        return ticket;
    }

    private static Ticket changed(Ticket ticket, Category category, Instant at) {
        Status to = Workflow.standard().statuses().stream()
                .filter(status -> status.category() == category)
                .findFirst()
                .orElseThrow();
        return new StatusChanged(at, AS_ADA, ticket.status(), to).appliedTo(ticket);
    }

    /** Makes the ticket. */
    @Setup
    public void prepare() {
        before = ticket(pauses);
        if (underWay) {
            before = Course.watching(ladder)
                    .until(before, OPENING.plus(Duration.ofDays(3)))
                    .after();
        }
        ticket = new AgentReplied(before.updatedAt(), AS_ADA, "Let me look.").appliedTo(before);
    }

    /**
     * The next step of a ticket that nobody has answered.
     *
     * @return the step
     */
    @Benchmark
    public Optional<Step> next() {
        return ladder.next(before);
    }

    /**
     * The next step of a ticket that was answered.
     *
     * @return the step
     */
    @Benchmark
    public Optional<Step> nextOfAnswered() {
        return ladder.next(ticket);
    }

    /**
     * The verdicts of a reply.
     *
     * @return two of them
     */
    @Benchmark
    public List<Verdict> verdicts() {
        return ladder.verdicts(before, ticket);
    }

    /**
     * The explanation of a ticket, as a value.
     *
     * @return the explanation
     */
    @Benchmark
    public TicketExplanation explain() {
        return Course.watching(ladder).explain(ticket, ticket.updatedAt());
    }
}
