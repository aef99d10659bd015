package dev.helpline.json;

import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Workflow;
import dev.helpline.ticket.WorkflowForm;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A workflow as JSON, in the form that {@link WorkflowForm} describes. */
public final class WorkflowJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private WorkflowJson() {}

    /**
     * Writes a workflow; of its guards, the names.
     *
     * @param workflow any workflow
     * @return indented JSON; equal workflows give equal text
     */
    public static String write(Workflow workflow) {
        return MAPPER.writeValueAsString(WorkflowForm.of(workflow));
    }

    /**
     * Reads a workflow.
     *
     * @param json one JSON value
     * @param guards every guard that it may name; those it does not name are left aside
     * @return a workflow equal to that which was written, if the guards are
     * @throws IllegalArgumentException naming the line of what is no JSON, or the place of what cannot be read and what
     *     is allowed there
     */
    public static Workflow read(String json, Guard... guards) {
        Object form;
        try {
            form = MAPPER.readValue(json, Object.class);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(
                    "workflow is no JSON at line " + malformed.getLocation().getLineNr() + ", column "
                            + malformed.getLocation().getColumnNr() + ": " + malformed.getOriginalMessage(),
                    malformed);
        }
        return WorkflowForm.read(form, guards);
    }
}
