package dev.helpline.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Workflow;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every policy that can be written. */
class AnyPolicyTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DeskFile.schema());

    @Property(tries = 150)
    void whatIsWrittenAsYamlIsReadBackEqual(@ForAll("policies") Policy policy) {
        DeskFile file = DeskFile.of(policy);
        assertThat(DeskFile.readYaml(file.toYaml(), AnyPolicy.VOCABULARY)).isEqualTo(file);
    }

    @Property(tries = 150)
    void whatIsWrittenAsJsonIsReadBackEqual(@ForAll("policies") Policy policy) {
        DeskFile file = DeskFile.of(policy);
        assertThat(DeskFile.readJson(file.toJson(), AnyPolicy.VOCABULARY)).isEqualTo(file);
    }

    @Property(tries = 50)
    void hoursThatHaveANameAreReadBackByIt(@ForAll("policies") Policy policy) {
        DeskFile file = DeskFile.of(policy)
                .with("office: 1", AnyPolicy.HOURS.get(1))
                .with("null", AnyPolicy.HOURS.get(3))
                .with(Workflow.standard());
        assertThat(DeskFile.readYaml(file.toYaml(), AnyPolicy.VOCABULARY)).isEqualTo(file);
    }

    @Property(tries = 50)
    void whatIsWrittenIsAsTheSchemaSays(@ForAll("policies") Policy policy) {
        DeskFile file =
                DeskFile.of(policy).with("office", AnyPolicy.HOURS.get(2)).with(Workflow.standard());
        assertThat(SCHEMA.validate(file.toJson(), InputFormat.JSON)).isEmpty();
    }

    @Provide
    Arbitrary<Policy> policies() {
        return AnyPolicy.policies();
    }
}
