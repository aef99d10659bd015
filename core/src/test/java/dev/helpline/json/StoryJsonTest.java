package dev.helpline.json;

import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.ticket.Event;
import dev.helpline.ticket.GoalJudged;
import dev.helpline.ticket.MessageUndeliverable;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.PolicyFailed;
import dev.helpline.ticket.StepKey;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryJsonTest {

    private static final String NOTE = "{\"schema\":1,\"type\":\"note\",\"at\":\"2026-03-02T09:00:00Z\","
            + "\"by\":{\"type\":\"staff\",\"agent\":{\"id\":\"ada\",\"name\":\"Ada\",\"contact\":\"ada@desk.example\"},"
            + "\"role\":\"AGENT\"},\"text\":\"Odd.\"}";

    @Test
    void everyEventThereIsHasAForm() {
        assertThat(EventJson.written()).containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
    }

    @Test
    void theNamesInTheFormStayWhatTheyAreWhileTheVersionStays() {
        assertThat(Schema.VERSION).isEqualTo(1);
        assertThat(EventJson.fields()).isEqualTo("""
                opened [at, by, id, requester, subject, text, status, priority, team, messageId]
                customer-wrote [at, by, text, messageId]
                replied [at, by, text]
                note [at, by, text]
                status [at, by, from, to]
                priority [at, by, from, to]
                team [at, by, from, to, reason]
                owner [at, by, from, to, reason]
                assignee [at, by, from, to]
                handoff-offered [by, handoff]
                handoff-answered [at, by, accepted, reason]
                call [at, by, lasted, text]
                evidence-required [at, by, kinds]
                evidence [at, by, kind, text]
                theme-added [at, by, theme]
                theme-removed [at, by, theme]
                mood [at, by, mood, reason]
                promise-made [by, promise]
                promise-kept [at, by, what]
                promise-broken [at, by, what, reason]
                gesture [at, by, gesture]
                gesture-proposed [by, proposal]
                gesture-answered [at, by, approved, reason]
                praise [at, by, whom, text]
                rating [at, by, stars, text]
                makers-asked [by, request]
                makers-answered [at, by, what, text]
                link [at, by, link]
                cover-arranged [at, by, cover]
                cover-ended [at, by, reason]
                hold-arranged [by, hold]
                handoff-timed-out [at, by, reason]
                step [at, firedAt, key, what, passedOver]
                verdict [at, verdict]
                undeliverable [at, key, recipient, attempts, reason]
                policy-failed [at, attempt, parked, reason]""");
    }

    @Test
    void anEventIsOneLineOfJson() {
        assertThat(EventJson.write(new NoteAdded(MORNING, AS_ADA, "Odd."))).isEqualTo(NOTE);
    }

    @Test
    void whatPoliciesAndTheOutboxPutOnRecordIsReadBackEqual() {
        StepKey key = new StepKey("first reply", MORNING.plusNanos(1), 0);
        Verdict verdict = new Verdict(
                "first reply",
                MORNING,
                Duration.ofMinutes(30),
                Duration.ofNanos(7),
                MORNING.plusSeconds(1800),
                MORNING);
        List<Event> events = List.of(
                new StepTaken(MORNING, MORNING.plusSeconds(3), key, "tell OWNER: late"),
                new GoalJudged(MORNING, verdict),
                new MessageUndeliverable(MORNING, "T-1/2/0/agent ada", "Ada", 8, "no such mailbox"),
                new PolicyFailed(MORNING, 8, true, "java.lang.NullPointerException"));
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event));
    }

    @Test
    void aNewerFormIsNotGuessedAt() {
        refused(
                NOTE.replace("\"schema\":1", "\"schema\":2"),
                "event.schema is 2, which this version of Helpline cannot");
        refused(NOTE.replace("\"schema\":1,", ""), "event.schema is null, which");
        assertThatThrownBy(() -> TicketJson.read("{\"schema\":9}")).hasMessageContaining("ticket.schema is 9, which");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlaceAndWhatIsAllowed() {
        refused(NOTE.replace("\"note\"", "\"sneeze\""), "event.type 'sneeze' is not known; allowed: [opened, ");
        refused(
                NOTE.replace("\"text\"", "\"txet\""),
                "event.txet is not known here; did you mean 'text'? allowed: [type, at, by, text]");
        refused(NOTE.replace(",\"text\":\"Odd.\"", ""), "event.text must be there");
        refused(NOTE.replace("\"Odd.\"", "7"), "event.text must be a string, not 7");
        refused(NOTE.replace("\"Odd.\"", "\" \""), "event: a note must not be blank");
        refused(NOTE.replace("T09:00:00Z", ""), "event.at must be an instant like 2026-03-02T09:00:00Z, not \"2026");
        refused(NOTE.replace("\"AGENT\"", "\"GUEST\""), "event.by.role: 'GUEST' is not known; allowed: [CUSTOMER, ");
        refused(NOTE.replace("\"AGENT\"", "\"SYSTEM\""), "event.by: Ada acts as AGENT or LEAD, never as SYSTEM");
        refused(NOTE.replace("\"ada\"", "[]"), "event.by.agent.id must be a string, not []");
        refused("7", "event must be an object, not 7");
        refused(NOTE + "}", "event is no JSON at line 1, column");
        assertThatThrownBy(() -> TicketJson.read("{\"schema\":1,\"id\":\"T-1\",\"version\":1.5}"))
                .hasMessageContaining("ticket.version must be a whole number of at most 64 bits, not 1.5");
    }

    private static void refused(String json, String sentence) {
        assertThatThrownBy(() -> EventJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
