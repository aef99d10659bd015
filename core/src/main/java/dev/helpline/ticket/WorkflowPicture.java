package dev.helpline.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A table as text that other programs draw. Statuses are called {@code s0}, {@code s1}, … and shown by their names. */
final class WorkflowPicture {

    /** Means itself; two of a kind in a row are markup to PlantUML. */
    private static final String PUNCTUATION = "-_,()[].";

    private WorkflowPicture() {}

    static String mermaid(Workflow workflow) {
        return states("stateDiagram-v2", workflow, WorkflowPicture::forMermaid, "");
    }

    static String plantUml(Workflow workflow) {
        return states("@startuml", workflow, WorkflowPicture::forPlantUml, "@enduml\n");
    }

    static String dot(Workflow workflow) {
        List<String> lines = new ArrayList<>(List.of("digraph workflow {", "    start [shape=point]"));
        for (Status status : workflow.statuses()) {
            String shape = status.category() == Category.CLOSED ? ", peripheries=2" : "";
            lines.add("    " + id(workflow, status) + " [shape=box, style=rounded, label=\"" + forDot(status.name())
                    + "\"" + shape + "]");
        }
        lines.add("    start -> " + id(workflow, workflow.initial()));
        for (Transition row : workflow.transitions()) {
            lines.add("    " + id(workflow, row.from()) + " -> " + id(workflow, row.to()) + " [label=\""
                    + forDot(row.label()) + "\"]");
        }
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    /** Mermaid and PlantUML differ in how they begin, end and escape. */
    private static String states(String begin, Workflow workflow, IntFunction<String> escaped, String end) {
        List<String> lines = new ArrayList<>(List.of(begin));
        for (Status status : workflow.statuses()) {
            lines.add("    state \"" + text(status.name(), escaped) + "\" as " + id(workflow, status));
        }
        lines.add("    [*] --> " + id(workflow, workflow.initial()));
        for (Transition row : workflow.transitions()) {
            lines.add("    " + id(workflow, row.from()) + " --> " + id(workflow, row.to()) + " : "
                    + text(row.label(), escaped));
        }
        for (Status status : workflow.statuses()) {
            if (status.category() == Category.CLOSED) {
                lines.add("    " + id(workflow, status) + " --> [*]");
            }
        }
        return String.join("\n", lines) + "\n" + end;
    }

    private static String id(Workflow workflow, Status status) {
        return "s" + workflow.statuses().indexOf(status);
    }

    private static String text(String text, IntFunction<String> escaped) {
        int[] points = text.codePoints().toArray();
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            boolean plain = Character.isLetterOrDigit(points[i])
                    || points[i] == ' '
                    || (PUNCTUATION.indexOf(points[i]) >= 0 && (i == 0 || points[i] != points[i - 1]));
            drawn.append(plain ? Character.toString(points[i]) : escaped.apply(points[i]));
        }
        return drawn.toString();
    }

    private static String forMermaid(int point) {
        return "#" + point + ";";
    }

    private static String forPlantUml(int point) {
        return String.format("<U+%04X>", point);
    }

    private static String forDot(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("&", "&amp;")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
