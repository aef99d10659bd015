package dev.helpline.json;

import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Workflow;
import dev.helpline.ticket.WorkflowForm;

/** A workflow as JSON, in the form that {@link WorkflowForm} describes. */
public final class WorkflowJson {

    private WorkflowJson() {}

    /**
     * Writes a workflow; of its guards, the names.
     *
     * @param workflow any workflow
     * @return indented JSON; equal workflows give equal text
     */
    public static String write(Workflow workflow) {
        return JsonText.indented(WorkflowForm.of(workflow));
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
        return WorkflowForm.read(JsonText.read("workflow is", json), guards);
    }
}
