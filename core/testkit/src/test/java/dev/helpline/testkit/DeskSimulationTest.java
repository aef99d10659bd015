package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Message;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Settlement;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.AgentReplied;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A simulation that cannot fail is worth nothing: it finds what is planted, in stores, channels and desks. */
class DeskSimulationTest {

    @Test
    void theStoreInMemorySurvivesBadDays() {
        DeskSimulation.over(TicketStore::inMemory).runs(40);
    }

    @Test
    void theStoreInMemorySurvivesWorseDays() {
        DeskSimulation.over(TicketStore::inMemory)
                .nodes(5)
                .failingOnceIn(4)
                .clocksOffBy(Duration.ofHours(1))
                .desk(desk -> desk.assigning(3))
                .runs(10);
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        DeskSimulation simulation = DeskSimulation.over(TicketStore::inMemory);
        SimulatedRun run = simulation.run(42);
        assertThat(simulation.run(42)).isEqualTo(run);
        assertThat(simulation.run(43)).isNotEqualTo(run);
    }

    @Test
    void muchHappensInARun() {
        SimulatedRun run =
                DeskSimulation.over(TicketStore::inMemory).moves(2_000).run(1);
        assertThat(run.histories()).hasSizeGreaterThan(5);
        assertThat(run.histories().values().stream().flatMap(List::stream))
                .hasAtLeastOneElementOfType(StepTaken.class)
                .hasAtLeastOneElementOfType(AgentReplied.class);
        assertThat(run.arrivals()).hasSizeGreaterThan(10);
        assertThat(run.schedule())
                .anyMatch(line -> line.contains(" dies "))
                .anyMatch(line -> line.contains(" stands still "))
                .anyMatch(line -> line.contains(" did not arrive"))
                .anyMatch(line -> line.contains(" is not known to have arrived"))
                .anyMatch(line -> line.contains(" was too late to store"));
    }

    @Test
    void onAGoodDayEveryMessageArrivesOnceAndNobodyDies() {
        SimulatedRun run =
                DeskSimulation.over(TicketStore::inMemory).suffering().run(1);
        assertThat(run.arrivals()).extracting(Message::key).doesNotHaveDuplicates();
        assertThat(run.schedule()).noneMatch(line -> line.contains(" dies ") || line.contains(" stands still "));
    }

    @Test
    void whatAHostsOwnPeopleDoIsDoneToo() {
        SimulatedRun run = DeskSimulation.over(TicketStore::inMemory)
                .following(Policy.none())
                .doing("Ada holds", (desk, id) -> desk.as(People.ADA).hold(id))
                .moves(1_000)
                .run(1);
        assertThat(run.schedule()).anyMatch(line -> line.contains("Ada holds T-"));
        assertThat(run.histories().values().stream().flatMap(List::stream))
                .doesNotHaveAnyElementsOfTypes(StepTaken.class);
    }

    @Test
    void aStoreThatLosesWhatItAcknowledgedIsFound() {
        found("T-\\d+ at version \\d+, though what it took left it at|woken .*, though T-", () -> new Forwarding() {
            @Override
            public boolean append(Change change) {
                return change.onVersion() == 3 || super.append(change);
            }
        });
    }

    @Test
    void aStoreThatTakesWhatWasDecidedOnAnOldVersionIsFound() {
        found("the store takes a change of T-", () -> new Forwarding() {
            @Override
            public boolean append(Change change) {
                return super.append(change) || find(change.id()).isPresent();
            }
        });
    }

    @Test
    void aStoreThatGivesAMessageOutAgainIsFound() {
        found("which is done with", () -> new Forwarding() {
            private final List<Delivery> done = new ArrayList<>();

            @Override
            public List<Delivery> claim(Instant now, Duration lease, int limit) {
                List<Delivery> claimed = new ArrayList<>(super.claim(now, lease, limit));
                claimed.addAll(done);
                done.clear();
                return claimed;
            }

            @Override
            public boolean settle(Delivery delivery, Settlement settlement) {
                boolean held = super.settle(delivery, settlement);
                if (held && settlement instanceof Settlement.Done) {
                    done.add(delivery);
                }
                return held;
            }
        });
    }

    @Test
    void aStoreThatHasATicketDecidedTwiceIsFound() {
        found("the store finds T-", () -> new Forwarding() {
            private Optional<Ticket> last = Optional.empty();

            @Override
            public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
                last.map(decision).ifPresent(change -> {});
                return super.fireDue(now, limit, ticket -> {
                    last = Optional.of(ticket);
                    return decision.apply(ticket);
                });
            }
        });
    }

    @Test
    void aStoreThatForgetsWhatIsDueIsFound() {
        found("though T-", () -> new Forwarding() {
            @Override
            public boolean append(Change change) {
                boolean opens = change.onVersion() == 0;
                return super.append(
                        opens
                                ? new Change(0, change.events(), change.after(), Optional.empty(), change.messages())
                                : change);
            }
        });
    }

    @Test
    void aStoreThatLosesTheMessagesOfADeadNodeIsFound() {
        found("though T-", () -> new Forwarding() {
            @Override
            public List<Delivery> claim(Instant now, Duration lease, int limit) {
                return super.claim(now, Duration.ofDays(9_999), limit);
            }
        });
    }

    @Test
    void aStoreThatGivesOutAMessageThatSomebodyIsDeliveringIsFound() {
        found("is claimed, or to be tried again, until", () -> new Forwarding() {
            @Override
            public List<Delivery> claim(Instant now, Duration lease, int limit) {
                return super.claim(now, Duration.ofMillis(1), limit);
            }
        });
    }

    @Test
    void aStoreThatTurnsMessagesRoundIsFound() {
        found("; the next one is T-", () -> new Forwarding() {
            @Override
            public boolean append(Change change) {
                List<Message> messages = new ArrayList<>(change.messages());
                Collections.reverse(messages);
                return super.append(
                        new Change(change.onVersion(), change.events(), change.after(), change.nextDue(), messages));
            }
        });
    }

    @Test
    void aStoreThatTakesAMessageInTwiceIsFound() {
        found("in, which has come in before", () -> new Forwarding() {
            @Override
            public boolean append(Change change) {
                return super.append(change) || change.onVersion() == 0;
            }
        });
    }

    @Test
    void aStoreThatKeepsHalfOfWhatADeadNodeDecidedIsFound() {
        found("the store finds T-", () -> new Forwarding() {
            @Override
            public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
                return super.fireDue(now, limit, ticket -> {
                    try {
                        return decision.apply(ticket);
                    } catch (NodeDied died) {
                        super.append(Papers.note(ticket, "half", Optional.empty()));
                        throw died;
                    }
                });
            }
        });
    }

    @Test
    void aDeadNodeIsDeadThoughTheStoreHidesIt() {
        DeskSimulation.over(() -> new Forwarding() {
                    @Override
                    public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
                        try {
                            return super.fireDue(now, limit, decision);
                        } catch (NodeDied hidden) {
                            throw new IllegalStateException("rolled back", hidden);
                        }
                    }
                })
                .runs(10);
    }

    @Test
    void aChannelThatSwallowsFailuresIsFound() {
        DeskSimulation swallowing = DeskSimulation.over(TicketStore::inMemory).telling(wire -> message -> {
            try {
                wire.deliver(message);
            } catch (Exception swallowed) {
                // as if it had arrived
            }
        });
        assertThatThrownBy(() -> swallowing.runs(20))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has never arrived, though it was settled as done with, and nobody was told");
    }

    @Test
    void aStoreThatFailsIsToldWithWhatItSaid() {
        assertThatThrownBy(() -> DeskSimulation.over(() -> new Forwarding() {
                            @Override
                            public Optional<Instant> nextWake() {
                                throw new IllegalStateException("no connection");
                            }
                        })
                        .runs(5))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("node ")
                .hasStackTraceContaining("no connection");
    }

    @Test
    void aFailureTellsTheSeedTheScheduleAndTheTimeLine() {
        DeskSimulation broken = DeskSimulation.over(() -> new Forwarding() {
            @Override
            public boolean append(Change change) {
                return change.onVersion() == 1 || super.append(change);
            }
        });
        Throwable failure = catchThrowable(() -> broken.run(7));
        assertThat(failure)
                .hasMessageMatching("(?s)the store [^\n]*(T-\\d+)[^\n]*"
                        + "\nwith seed 7, in move \\d+ of \\d+"
                        + "\nthe schedule, as far as it concerns \\1:\n.*stored 1 events of \\1 on version 0.*"
                        + "\nthe time line of \\1, as the store took it:\n.*: opened the ticket with front line\n.*");
        assertThat(catchThrowable(() -> broken.run(7))).hasMessage(failure.getMessage());
        assertThat(failure.getMessage().lines()).hasSizeLessThan(60);
    }

    @Test
    void whatCannotBeSimulatedIsRefused() {
        DeskSimulation simulation = DeskSimulation.over(TicketStore::inMemory);
        assertThatThrownBy(() -> simulation.nodes(17))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot simulate 17 nodes; allowed: 1 to 16");
        assertThatThrownBy(() -> simulation.moves(0)).hasMessage("cannot simulate 0 moves; allowed: 1 or more");
        assertThatThrownBy(() -> simulation.failingOnceIn(0))
                .hasMessage("cannot fail once in 0 chances; allowed: 1 or more");
        assertThatThrownBy(() -> simulation.clocksOffBy(Duration.ofMillis(-1)))
                .hasMessage("clocks cannot be off by PT-0.001S; allowed: zero to a day");
    }

    private static void found(String pattern, Supplier<TicketStore> broken) {
        assertThatThrownBy(() -> DeskSimulation.over(broken).runs(20))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s).*(" + pattern + ").*")
                .hasMessageContaining("with seed ")
                .hasMessageContaining("the time line of T-");
    }
}
