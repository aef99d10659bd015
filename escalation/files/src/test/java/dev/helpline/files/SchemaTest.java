package dev.helpline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.helpline.escalation.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema and the reader know the same fields, and refuse the same things as far as a schema can. */
class SchemaTest {

    private static final JsonNode TREE = new JsonMapper().readTree(DeskFile.schema());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DeskFile.schema());

    /** Where the schema describes an object with named fields, and a file with a field there that nobody knows. */
    private static final Map<String, String> STRANGERS = new LinkedHashMap<>();

    static {
        STRANGERS.put("", "{stranger: 1}");
        STRANGERS.put("/$defs/weekly", "{hours: {a: {stranger: 1}}}");
        STRANGERS.put("/$defs/week", "{hours: {a: {zone: UTC, week: {stranger: 1}}}}");
        STRANGERS.put("/$defs/workflow", "{workflow: {stranger: 1}}");
        STRANGERS.put(
                "/$defs/transition", "{workflow: {initial: new, statuses: {new: NEW}, transitions: [{stranger: 1}]}}");
        STRANGERS.put("/$defs/policy", "{policies: [{stranger: 1}]}");
        STRANGERS.put("/$defs/condition", "{policies: [{policies: [], when: {stranger: 1}}]}");
        STRANGERS.put("/$defs/span", "{policies: [{policies: [], during: {stranger: 1}}]}");
        STRANGERS.put("/$defs/clock", goal("stranger: 1"));
        STRANGERS.put("/$defs/goal", goal("hold: {stranger: 1}"));
        STRANGERS.put("/$defs/goalAtTeam", goal("atTeam: {stranger: 1}"));
        STRANGERS.put("/$defs/goalAtTier", goal("atTier: {stranger: 1}"));
        STRANGERS.put("/$defs/fixedGoal", goal("promise: {stranger: 1}"));
        STRANGERS.put("/$defs/step", goal("hold: {within: 1 h, steps: [{stranger: 1}]}"));
        STRANGERS.put(
                "/$defs/step/properties/catchingUp/oneOf/1",
                goal("hold: {within: 1 h, steps: [{whenLate: true, tell: OWNER, catchingUp: {stranger: 1}}]}"));
        STRANGERS.put("/$defs/agent", goal("hold: {within: 1 h, steps: [{whenLate: true, tell: {stranger: 1}}]}"));
        STRANGERS.put("/$defs/ready/oneOf/1", "{policies: [{ready: {stranger: 1}}]}");
        for (String ready : List.of(
                "closeAfterResolving",
                "wakeFromHold",
                "wakeWhenDue",
                "chaseTheTierBehind",
                "noticeSilence",
                "raiseAsPromiseNears",
                "escalateWhenReopenedTwice")) {
            STRANGERS.put(
                    "/$defs/ready/oneOf/1/properties/" + ready,
                    "{policies: [{ready: {" + ready + ": {stranger: 1}}}]}");
        }
    }

    @Test
    void everyFieldTheReaderKnowsIsInTheSchemaAndTheOtherWayRound() {
        Map<String, Set<String>> known = new TreeMap<>();
        STRANGERS.forEach((place, file) -> known.put(place, allowed(file)));
        assertThat(known).isEqualTo(objects("", TREE, new TreeMap<>()));
    }

    @Test
    void whatTheReaderDoesNotKnowTheSchemaRefuses() {
        STRANGERS
                .values()
                .forEach(file -> assertThat(SCHEMA.validate(file, InputFormat.YAML))
                        .as(file)
                        .isNotEmpty());
    }

    @Test
    void aStepHasOneMomentAndOneActionInTheSchemaToo() {
        for (String step : List.of(
                "tell: OWNER",
                "whenLate: true",
                "whenLate: true, at: 5, tell: OWNER",
                "whenLate: true, tell: OWNER, handToLead: true",
                "late: 1 h, every: 1 h, tell: OWNER",
                "late: 1 h, atMost: 2, tell: OWNER",
                "whenLate: true, every: 1 h, atMost: 2, tell: OWNER",
                "before: 2 days, tell: OWNER",
                "at: 100, tell: OWNER",
                "at: 0 %, tell: OWNER",
                "whenLate: false, tell: OWNER",
                "whenLate: true, tell: owner",
                "whenLate: true, moveToTier: 0",
                "whenLate: true, moveTo: 7")) {
            String file = goal("hold: {within: 10 h, steps: [{" + step + "}]}");
            assertThat(SCHEMA.validate(file, InputFormat.YAML)).as(file).isNotEmpty();
            assertThat(refusal(file)).as(file).isNotNull();
        }
        String good = goal("hold: {within: 10 h, steps: [{late: 1 h 30 min, every: 2 h, atMost: 3, tell: LEAD}]}");
        assertThat(SCHEMA.validate(good, InputFormat.YAML)).isEmpty();
        assertThat(refusal(good)).isNull();
    }

    private static String goal(String goal) {
        return "{policies: [{counting: always, goals: [{" + goal + "}]}]}";
    }

    private static DeskFileException refusal(String file) {
        return catchThrowableOfType(DeskFileException.class, () -> DeskFile.readYaml(file, Vocabulary.standard()));
    }

    private static Set<String> allowed(String file) {
        String sentence = refusal(file).problems().get(0).sentence();
        assertThat(sentence).contains("stranger is not known here");
        String names =
                sentence.substring(sentence.indexOf("allowed: [") + "allowed: [".length(), sentence.length() - 1);
        return Arrays.stream(names.split(", ")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> objects(String place, JsonNode schema, Map<String, Set<String>> found) {
        if (schema.path("type").asString("").equals("object") && schema.has("properties")) {
            found.put(place, new TreeSet<>(schema.get("properties").propertyNames()));
        }
        if (schema.isObject()) {
            schema.properties().forEach(field -> objects(place + "/" + field.getKey(), field.getValue(), found));
        }
        for (int i = 0; schema.isArray() && i < schema.size(); i++) {
            objects(place + "/" + i, schema.get(i), found);
        }
        return found;
    }
}
