package dev.helpline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Attempt;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Ticket;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of the JSON of any story. */
class AnyStoryJsonTest {

    @Property
    void aHistoryIsReadBackEqual(@ForAll("attempts") List<Attempt> attempts) {
        List<Event> history = Attempt.history(attempts);
        assertThat(history.stream().map(EventJson::write).map(EventJson::read)).containsExactlyElementsOf(history);
    }

    @Property
    void aTicketIsReadBackEqual(@ForAll("attempts") List<Attempt> attempts) {
        Ticket ticket = Ticket.of(Attempt.history(attempts));
        assertThat(TicketJson.read(TicketJson.write(ticket))).isEqualTo(ticket);
    }

    @Property
    void equalTicketsAreWrittenAlike(@ForAll("attempts") List<Attempt> attempts) {
        Ticket ticket = Ticket.of(Attempt.history(attempts));
        assertThat(TicketJson.write(TicketJson.read(TicketJson.write(ticket)))).isEqualTo(TicketJson.write(ticket));
    }

    @Property
    void whatIsWrittenHereIsReadWithoutACloserLook(@ForAll("attempts") List<Attempt> attempts) {
        List<Event> history = Attempt.history(attempts);
        Ticket ticket = Ticket.of(history);
        assertThat(Schema.readAsWritten(new RecordShape(Ticket.class), TicketJson.write(ticket)))
                .contains(ticket);
        assertThat(history)
                .allSatisfy(event -> assertThat(Schema.readAsWritten(EventJson.SHAPE, EventJson.write(event)))
                        .contains(event));
    }

    @Property
    void fieldsInAnyOrderAreReadTheSame(@ForAll("attempts") List<Attempt> attempts) {
        Ticket ticket = Ticket.of(Attempt.history(attempts));
        String json = TicketJson.write(ticket);
        String reordered = json.replace("{\"schema\":1,", "{").replaceFirst("}$", ",\"schema\":1}");
        assertThat(TicketJson.read(reordered)).isEqualTo(ticket);
    }

    @Property
    void instantsAreWrittenAsTheyPrint(
            @ForAll @LongRange(min = -99_999_999_999L, max = 999_999_999_999L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        for (int exact : new int[] {0, nano / 1_000_000 * 1_000_000, nano / 1_000 * 1_000, nano}) {
            Instant instant = Instant.ofEpochSecond(second, exact);
            assertThat(InstantText.write(instant)).isEqualTo(instant.toString());
            assertThat(InstantText.read(instant.toString())).isEqualTo(instant);
        }
    }

    @Property
    void aTextIsAnInstantWhereItIsOneForJava(@ForAll("nearInstants") String text) {
        assertThat(instant(text, InstantText::read)).isEqualTo(instant(text, Instant::parse));
    }

    private static Optional<Instant> instant(String text, Function<String, Instant> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** One character of an instant is another. */
    @Provide
    Arbitrary<String> nearInstants() {
        Arbitrary<String> instants =
                Arbitraries.of("2026-02-28T23:59:59Z", "2024-02-29T00:00:00.1Z", "2026-12-31T24:00:00.123456789Z");
        Arbitrary<Character> characters = Arbitraries.of('0', '1', '2', '3', '9', '-', ':', '.', 'T', 'Z', 'x', ' ');
        return Combinators.combine(instants, Arbitraries.integers().between(0, 29), characters)
                .as((text, place, character) -> place >= text.length()
                        ? text
                        : text.substring(0, place) + character + text.substring(place + 1));
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Attempt.several();
    }
}
