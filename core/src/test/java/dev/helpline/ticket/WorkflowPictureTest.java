package dev.helpline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkflowPictureTest {

    private static final Set<Role> STAFF = Set.of(Role.LEAD, Role.AGENT);

    private final Status fresh = new Status("brand \"new\"; 50% <b>&amp;\\n", Category.NEW);
    private final Status done = new Status("fertig: erledigt -- ü\nΩ", Category.CLOSED);
    private final Workflow odd = Workflow.of(
            fresh,
            List.of(
                    new Transition(fresh, new Action("HAND_OUT"), fresh, Set.of(Role.CUSTOMER)),
                    new Transition(fresh, Action.CLOSE, done, STAFF).provided(Guard.that("a|b", ticket -> true))));

    @Test
    void theStandardWorkflowIsDrawnAsItStandsHere() throws IOException {
        assertThat(Workflow.standard().toMermaid()).isEqualTo(expected("standard.mermaid"));
        assertThat(Workflow.standard().toPlantUml()).isEqualTo(expected("standard.puml"));
        assertThat(Workflow.standard().toDot()).isEqualTo(expected("standard.dot"));
    }

    @Test
    void oddNamesAreEscapedForMermaid() {
        assertThat(odd.toMermaid()).isEqualTo("""
                        stateDiagram-v2
                            state "brand #34;new#34;#59; 50#37; #60;b#62;#38;amp#59;#92;n" as s0
                            state "fertig#58; erledigt -#45; ü#10;Ω" as s1
                            [*] --> s0
                            s0 --> s0 : HAND_OUT (CUSTOMER)
                            s0 --> s1 : CLOSE (AGENT, LEAD) [a#124;b]
                            s1 --> [*]
                        """);
    }

    @Test
    void oddNamesAreEscapedForPlantUml() {
        assertThat(odd.toPlantUml()).isEqualTo("""
                        @startuml
                            state "brand <U+0022>new<U+0022><U+003B> 50<U+0025> <U+003C>b<U+003E><U+0026>amp<U+003B><U+005C>n" as s0
                            state "fertig<U+003A> erledigt -<U+002D> ü<U+000A>Ω" as s1
                            [*] --> s0
                            s0 --> s0 : HAND_OUT (CUSTOMER)
                            s0 --> s1 : CLOSE (AGENT, LEAD) [a<U+007C>b]
                            s1 --> [*]
                        @enduml
                        """);
    }

    @Test
    void oddNamesAreEscapedForGraphviz() {
        assertThat(odd.toDot()).isEqualTo("""
                        digraph workflow {
                            start [shape=point]
                            s0 [shape=box, style=rounded, label="brand \\"new\\"; 50% <b>&amp;amp;\\\\n"]
                            s1 [shape=box, style=rounded, label="fertig: erledigt -- ü\\nΩ", peripheries=2]
                            start -> s0
                            s0 -> s0 [label="HAND_OUT (CUSTOMER)"]
                            s0 -> s1 [label="CLOSE (AGENT, LEAD) [a|b]"]
                        }
                        """);
    }

    private static String expected(String name) throws IOException {
        try (InputStream text = WorkflowPictureTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
