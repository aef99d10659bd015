package dev.helpline.escalation;

import static dev.helpline.spi.Audience.LEAD;
import static dev.helpline.spi.Audience.OWNER;
import static dev.helpline.ticket.Priority.CRITICAL;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Policy;
import dev.helpline.spi.Step;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.Ticket;
import dev.helpline.time.BusinessHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything that policies are made of is drawn, in one flowchart. */
class PolicyPictureTest {

    private static final Ladder REPLY = Ladder.counting(BusinessHours.always())
            .firstReply()
            .within(ofHours(1))
            .whenLate()
            .tell(LEAD);

    @Test
    void aLadderIsDrawnAsItDrawsItself() {
        assertThat(PolicyPicture.mermaid(REPLY)).isEqualTo(REPLY.toMermaid());
    }

    @Test
    void policiesSideBySideAreDrawnSideBySide() {
        Policy policy = REPLY.or(Ladders.closeAfterResolving(BusinessHours.always(), ofDays(5)))
                .or(Ladders.watchBouncing())
                .or(Policy.none());
        assertThat(PolicyPicture.mermaid(policy)).isEqualTo("""
                flowchart TD
                    g0["first reply within 1 h"]
                    g0 -->|"is late"| g0s0("tell LEAD")
                    g1["close after resolving: confirmation within 120 h"]
                    g1 -->|"is late"| g1s0("do CLOSE")
                    p0["bounced"]
                    p0 -->|"at once"| p0s0("tell LEAD")
                """);
    }

    @Test
    void whatLimitsAPolicyIsAQuestionAboveIt() {
        Policy policy = Condition.mood(Mood.UPSET)
                .negate()
                .limiting(Condition.team("database").limiting(REPLY))
                .during(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1), ZoneId.of("Europe/Vienna"));
        assertThat(PolicyPicture.mermaid(policy)).isEqualTo("""
                flowchart TD
                    q0{"from 2026-12-01 until 2027-01-01 in Europe/Vienna?"}
                    q0 -->|"yes"| q1{"mood is UPSET?"}
                    q1 -->|"no"| q2{"team is database?"}
                    q2 -->|"yes"| g0["first reply within 1 h"]
                    g0 -->|"is late"| g0s0("tell LEAD")
                """);
    }

    @Test
    void aPriorityOfItsOwnIsAQuestionWithTwoAnswers() {
        Policy policy = REPLY.butFor(CRITICAL, Policy.none());
        assertThat(PolicyPicture.mermaid(policy)).isEqualTo("""
                flowchart TD
                    q0{"priority is critical?"}
                    q0 -->|"yes"| p0("nothing")
                    q0 -->|"no"| g0["first reply within 1 h"]
                    g0 -->|"is late"| g0s0("tell LEAD")
                """);
    }

    @Test
    void severalPoliciesHangBelowOneAnswer() {
        Policy policy = REPLY.or(Ladders.watchBouncing()).when("it rains", ticket -> true);
        assertThat(PolicyPicture.mermaid(policy).lines().filter(line -> line.contains("q0 -->")))
                .containsExactly(
                        "    q0 -->|\"yes\"| g0[\"first reply within 1 h\"]", "    q0 -->|\"yes\"| p0[\"bounced\"]");
    }

    /** A policy of a host's. */
    private record Own() implements Policy {
        @Override
        public Optional<Step> next(Ticket ticket) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "our own";
        }
    }

    @Test
    void aPolicyOfTheHostsOwnIsABoxWithWhatItPrints() {
        assertThat(PolicyPicture.mermaid(new Own())).isEqualTo("flowchart TD\n    p0[[\"our own\"]]\n");
    }

    @Test
    void whatMermaidWouldTakeForMarkupIsWrittenAsNumbers() {
        Policy policy = Ladder.counting(BusinessHours.always())
                .named("\"<b>\" #1;")
                .resolution()
                .within(ofHours(1))
                .whenLate()
                .tell(OWNER);
        assertThat(PolicyPicture.mermaid(policy)).contains("g0[\"#34;#60;b#62;#34; #35;1#59;: resolution within 1 h");
    }
}
