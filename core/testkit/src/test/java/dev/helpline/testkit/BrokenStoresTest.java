package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.spi.Change;
import dev.helpline.spi.Delivery;
import dev.helpline.spi.Page;
import dev.helpline.spi.Place;
import dev.helpline.spi.Settlement;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import dev.helpline.ticket.TicketQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A contract that cannot fail is worth nothing: each store here is broken in one place and caught by a case about it. */
class BrokenStoresTest {

    @Test
    void aStoreThatSaysItStoredWhatItRefusedIsCaught() {
        Supplier<TicketStore> boastful = () -> new Forwarding() {
            @Override
            public boolean append(Change change) {
                super.append(change);
                return true;
            }
        };
        caught(TicketStoreContract::aChangeOnAStaleVersionIsRefusedAndChangesNothing, boastful);
        caught(TicketStoreContract::aTicketIsOpenedOnce, boastful);
        caught(TicketStoreContract::ofManyChangesOnOneVersionExactlyOneIsStored, boastful);
    }

    @Test
    void aStoreThatLooksAwayAtTheVeryInstantIsCaught() {
        caught(TicketStoreContract::dueTicketsAreDecidedInOrderUpToNowInclusiveAndUpToTheLimit, () -> new Forwarding() {
            @Override
            public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
                return super.fireDue(now.minusNanos(1000), limit, decision);
            }
        });
    }

    @Test
    void aStoreThatHidesAFailedDecisionIsCaught() {
        caught(TicketStoreContract::aDecisionThatThrowsLeavesItsTicketAsItWas, () -> new Forwarding() {
            @Override
            public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
                try {
                    return super.fireDue(now, limit, decision);
                } catch (IllegalStateException hidden) {
                    return 0;
                }
            }
        });
    }

    @Test
    void aStoreInWhichAFailedDecisionHoldsUpTheOthersIsCaught() {
        caught(TicketStoreContract::aDecisionThatThrowsHoldsUpNoOtherTicket, () -> new Forwarding() {
            @Override
            public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
                return super.fireDue(now, limit, ticket -> {
                    try {
                        return decision.apply(ticket);
                    } catch (IllegalStateException failure) {
                        throw new AssertionError("nothing after it is decided", failure);
                    }
                });
            }
        });
    }

    @Test
    void aStoreThatCannotKeepACharacterIsCaught() {
        caught(TicketStoreContract::everyCharacterIsFoundAsItWasStored, () -> new Forwarding() {
            @Override
            public Optional<TicketId> findByMessage(String messageId) {
                return super.findByMessage(messageId.replace("\u0000", ""));
            }
        });
    }

    @Test
    void aStoreThatCountsADecisionTwiceIsCaught() {
        caught(TicketStoreContract::ofManyCallersOneDecidesADueTicket, () -> new Forwarding() {
            @Override
            public int fireDue(Instant now, int limit, Function<Ticket, Change> decision) {
                return super.fireDue(now, limit, decision) * 2;
            }
        });
    }

    @Test
    void aStoreThatGivesANameTwiceIsCaught() {
        caught(TicketStoreContract::noNameIsGivenOutTwice, () -> new Forwarding() {
            @Override
            public TicketId nextId() {
                return new TicketId("T-1");
            }
        });
    }

    @Test
    void aStoreThatLosesAnUnsettledMessageIsCaught() {
        caught(OutboxContract::aClaimRunsOut, () -> new Forwarding() {
            @Override
            public List<Delivery> claim(Instant now, Duration lease, int limit) {
                return super.claim(now, Duration.ofDays(999), limit);
            }
        });
    }

    @Test
    void aStoreThatSettlesWhateverItIsToldIsCaught() {
        caught(OutboxContract::anOutdatedClaimSettlesNothing, () -> new Forwarding() {
            @Override
            public boolean settle(Delivery delivery, Settlement settlement) {
                super.settle(delivery, settlement);
                return true;
            }
        });
    }

    @Test
    void aStoreThatDropsWhatIsToBeTriedAgainIsCaught() {
        caught(OutboxContract::whatIsToBeTriedAgainWaitsUntilItsTime, () -> new Forwarding() {
            @Override
            public boolean settle(Delivery delivery, Settlement settlement) {
                return super.settle(delivery, new Settlement.Done());
            }
        });
    }

    @Test
    void aStoreThatBeginsAPageWithTheLastTicketOfTheOneBeforeIsCaught() {
        caught(SearchContract::aPageGoesOnFromTheLastTicketSeenWhateverWasOpenedMeanwhile, () -> new Forwarding() {
            @Override
            public Page search(TicketQuery query, int limit, Optional<Place> after) {
                return super.search(
                        query,
                        limit,
                        after.map(place -> new Place(place.openedAt().minusNanos(1000), place.id())));
            }
        });
    }

    @Test
    void aStoreThatForgetsThereIsMoreIsCaught() {
        caught(SearchContract::pagesCoverEverythingOnceInOrder, () -> new Forwarding() {
            @Override
            public Page search(TicketQuery query, int limit, Optional<Place> after) {
                return new Page(super.search(query, limit, after).tickets(), Optional.empty());
            }
        });
    }

    private static void caught(Consumer<TicketStoreContract> contract, Supplier<TicketStore> broken) {
        assertThatThrownBy(() -> contract.accept(broken::get)).isInstanceOf(AssertionError.class);
    }
}
