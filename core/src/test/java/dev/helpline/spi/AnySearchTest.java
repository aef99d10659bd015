package dev.helpline.spi;

import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.EVE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketOpened;
import dev.helpline.ticket.TicketQuery;
import dev.helpline.ticket.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Few minutes and few words, so that tickets are opened at one instant and criteria hold for some of them. */
class AnySearchTest {

    private record Paper(int minute, Requester requester, boolean database, String subject, Optional<Instant> due) {
        Ticket storedIn(TicketStore store) {
            TicketOpened opened = new TicketOpened(
                    at(minute),
                    new Actor.Customer(requester),
                    store.nextId(),
                    requester,
                    subject,
                    "It says no.",
                    Workflow.standard().initial(),
                    Priority.NORMAL,
                    Optional.of(database ? DATABASE : FRONT),
                    Optional.empty());
            assertThat(store.append(new Change(0, List.of(opened), opened.ticket(), due, List.of())))
                    .isTrue();
            return opened.ticket();
        }

        boolean isMeant(TicketQuery query) {
            return query.requester().map(requester::equals).orElse(true)
                    && query.team()
                            .map(team -> team.equals(DATABASE) == database)
                            .orElse(true)
                    && query.text().map(text -> subject.equals("LOGIN")).orElse(true)
                    && query.dueBefore()
                            .map(end -> due.isPresent() && due.get().isBefore(end))
                            .orElse(true);
        }
    }

    @Property
    void pagesJoinedAreTheFilteredWholeInOrder(
            @ForAll("papers") List<Paper> papers,
            @ForAll("queries") TicketQuery query,
            @ForAll @IntRange(min = 1, max = 7) int limit) {
        TicketStore store = TicketStore.inMemory();
        List<Ticket> whole = new ArrayList<>();
        for (Paper paper : papers) {
            Ticket ticket = paper.storedIn(store);
            if (paper.isMeant(query)) {
                whole.add(ticket);
            }
        }
        whole.sort(Comparator.comparing(Ticket::openedAt)
                .thenComparing(ticket -> ticket.id().value()));
        List<Page> pages = pages(store, query, limit);
        assertThat(pages.stream().flatMap(page -> page.tickets().stream()).toList())
                .isEqualTo(whole);
    }

    @Property
    void everyPageButTheLastIsAsLongAsAsked(
            @ForAll("papers") List<Paper> papers,
            @ForAll("queries") TicketQuery query,
            @ForAll @IntRange(min = 1, max = 7) int limit) {
        TicketStore store = TicketStore.inMemory();
        papers.forEach(paper -> paper.storedIn(store));
        List<Page> pages = pages(store, query, limit);
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page.tickets()).hasSize(limit));
        assertThat(pages.get(pages.size() - 1).tickets()).hasSizeBetween(pages.size() == 1 ? 0 : 1, limit);
    }

    @Provide
    Arbitrary<List<Paper>> papers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(SAM, EVE),
                        Arbitraries.of(true, false),
                        Arbitraries.of("LOGIN", "slow"),
                        instants())
                .as(Paper::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<TicketQuery> queries() {
        return Combinators.combine(
                        Arbitraries.of(SAM, EVE).optional(),
                        Arbitraries.of(DATABASE, FRONT).optional(),
                        Arbitraries.of("log", "GIN").optional(),
                        instants())
                .as((requester, team, text, due) -> {
                    TicketQuery query = TicketQuery.all();
                    query = requester.map(query::from).orElse(query);
                    query = team.map(query::with).orElse(query);
                    query = text.map(query::saying).orElse(query);
                    return due.map(query::dueBefore).orElse(query);
                });
    }

    private static Arbitrary<Optional<Instant>> instants() {
        return Arbitraries.integers().between(0, 5).map(AnySearchTest::at).optional();
    }

    private static Instant at(int minute) {
        return MORNING.plusSeconds(60L * minute);
    }

    private static List<Page> pages(TicketStore store, TicketQuery query, int limit) {
        Page first = store.search(query, limit, Optional.empty());
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        page -> page.flatMap(Page::next).map(place -> store.search(query, limit, Optional.of(place))))
                .flatMap(Optional::stream)
                .toList();
    }
}
