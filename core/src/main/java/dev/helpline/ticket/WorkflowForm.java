package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workflow as maps, lists and strings, for writing it in any text format.
 *
 * <pre>{@code
 * {"initial": "new",
 *  "statuses": {"new": "NEW", "open": "OPEN", "closed": "CLOSED"},
 *  "transitions": [
 *    {"from": "new", "action": "TAKE", "to": "open", "who": ["AGENT", "LEAD"]},
 *    {"from": "open", "action": "CLOSE", "to": "closed", "who": ["AGENT"], "guards": ["somebody owns it"]}]}
 * }</pre>
 *
 * <p>Statuses stand there with their categories. Only {@code guards} may be missing. A guard is written by its name; what
 * it asks is the host's, who names it again when the workflow is read. Reading back what was written gives an equal
 * workflow.
 */
public final class WorkflowForm {

    private WorkflowForm() {}

    /**
     * The form of a workflow.
     *
     * @param workflow any workflow
     * @return a map of strings, lists and maps; the caller may change it
     */
    public static Map<String, Object> of(Workflow workflow) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("initial", workflow.initial().name());
        Map<String, Object> statuses = new LinkedHashMap<>();
        workflow.statuses()
                .forEach(status -> statuses.put(status.name(), status.category().name()));
        form.put("statuses", statuses);
        List<Object> transitions = new ArrayList<>();
        workflow.transitions().forEach(row -> transitions.add(row(row)));
        form.put("transitions", transitions);
        return form;
    }

    /**
     * A workflow from its form.
     *
     * @param form what {@link #of} gives; lists and maps of any kind
     * @param guards every guard that the form may name; those it does not name are left aside
     * @return the workflow
     * @throws IllegalArgumentException naming the place of what cannot be read, and what is allowed there
     */
    public static Workflow read(Object form, Guard... guards) {
        return new WorkflowReader(guards).read(form, "workflow");
    }

    private static Map<String, Object> row(Transition row) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("from", row.from().name());
        form.put("action", row.action().name());
        form.put("to", row.to().name());
        List<String> who = new ArrayList<>();
        EnumSet.copyOf(row.who()).forEach(role -> who.add(role.name()));
        form.put("who", who);
        if (!row.guards().isEmpty()) {
            List<String> guards = new ArrayList<>();
            row.guards().forEach(guard -> guards.add(guard.name()));
            form.put("guards", guards);
        }
        return form;
    }
}
