package dev.helpline.files;

import dev.helpline.escalation.PolicyForm;
import dev.helpline.escalation.Vocabulary;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Workflow;
import dev.helpline.ticket.WorkflowForm;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.HoursForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a desk is told by a file, in YAML or JSON: hours by name, priorities of its own, a workflow and policies. Each section
 * may be missing.
 *
 * <pre>
 * hours:
 *   office: {zone: Europe/Berlin, week: {weekdays: ["09:00-12:30", "13:30-17:00"]}}
 * policies:
 *   - counting: office
 *     goals:
 *       - firstReply:
 *           within: 30 min
 *           steps:
 *             - {before: 10 min, tell: OWNER}
 *             - {whenLate: true, moveTo: database}
 *             - {late: 1 h, every: 2 h, atMost: 3, tell: LEAD}
 * </pre>
 *
 * <p>Hours are written as {@link HoursForm} has them, workflows as {@link WorkflowForm}, policies as {@link PolicyForm};
 * {@link #schema()} says the same to editors. Reading is strict: whatever is not known is refused, with its line, its
 * column and what was probably meant, and every defect of the file is said at once. Reading what was written gives an
 * equal value.
 *
 * <p>What policies name must be in the vocabulary; what they do by an action of the workflow, the file's workflow must let
 * them do, if it has one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hours hours by their names, in the order of the file
 * @param workflow the workflow, if the file has one
 * @param policy all policies side by side; {@link Policy#none()} if the file has none
 */
public record DeskFile(Map<String, BusinessHours> hours, Optional<Workflow> workflow, Policy policy) {

    /** Takes a copy. */
    public DeskFile {
        hours = Collections.unmodifiableMap(new LinkedHashMap<>(hours));
    }

    /**
     * A file that has a policy only.
     *
     * @param policy what can be written, as {@link PolicyForm#of} says
     * @return the file
     */
    public static DeskFile of(Policy policy) {
        return new DeskFile(Map.of(), Optional.empty(), policy);
    }

    /**
     * The file with hours that have a name. Ladders that count equal hours are written with the name.
     *
     * @param name not blank, not {@code always}
     * @param named weekly hours, or such hours joined
     * @return a longer file
     */
    public DeskFile with(String name, BusinessHours named) {
        Map<String, BusinessHours> more = new LinkedHashMap<>(hours);
        more.put(name, named);
        return new DeskFile(more, workflow, policy);
    }

    /**
     * The file with a workflow, in place of the one it may have.
     *
     * @param table the workflow
     * @return a longer file
     */
    public DeskFile with(Workflow table) {
        return new DeskFile(hours, Optional.of(table), policy);
    }

    /**
     * Reads a file that names no guards, with any teams and any actions of the host's own.
     *
     * @param file in UTF-8; JSON if its name ends in {@code .json}, else YAML
     * @return what it says
     * @throws DeskFileException with a sentence a line for each defect
     */
    public static DeskFile read(Path file) {
        return read(file, Vocabulary.standard());
    }

    /**
     * Reads a file.
     *
     * @param file in UTF-8; JSON if its name ends in {@code .json}, else YAML
     * @param vocabulary every name that the file may use besides its own hours and priorities
     * @return what it says
     * @throws DeskFileException with a sentence a line for each defect
     */
    public static DeskFile read(Path file, Vocabulary vocabulary) {
        try {
            return new DeskReader(Document.read(file.toString(), Files.readString(file), Format.of(file)))
                    .read(vocabulary);
        } catch (NoSuchFileException missing) {
            throw new DeskFileException("there is no file " + file, List.of(), missing);
        } catch (CharacterCodingException wrong) {
            throw new DeskFileException(file + " is no text in UTF-8", List.of(), wrong);
        } catch (IOException unreadable) {
            throw new DeskFileException(file + " cannot be read: " + unreadable.getMessage(), List.of(), unreadable);
        }
    }

    /**
     * Reads a text in YAML; JSON is YAML, too.
     *
     * @param text one document
     * @param vocabulary every name that it may use besides its own hours and priorities
     * @return what it says
     * @throws DeskFileException with a sentence a line for each defect
     */
    public static DeskFile readYaml(String text, Vocabulary vocabulary) {
        return new DeskReader(Document.read("text", text, Format.YAML)).read(vocabulary);
    }

    /**
     * Reads a text in JSON.
     *
     * @param text one object
     * @param vocabulary every name that it may use besides its own hours and priorities
     * @return what it says
     * @throws DeskFileException with a sentence a line for each defect
     */
    public static DeskFile readJson(String text, Vocabulary vocabulary) {
        return new DeskReader(Document.read("text", text, Format.JSON)).read(vocabulary);
    }

    /**
     * The file in YAML.
     *
     * @return lines that end with a line feed; equal files give equal text
     * @throws IllegalArgumentException naming what cannot be written: a policy, a condition or hours of the host's own making
     */
    public String toYaml() {
        return Format.YAML.write(form());
    }

    /**
     * The file in JSON.
     *
     * @return indented; equal files give equal text
     * @throws IllegalArgumentException naming what cannot be written: a policy, a condition or hours of the host's own making
     */
    public String toJson() {
        return Format.JSON.write(form());
    }

    /**
     * The JSON Schema (draft 2020-12) of these files, for editors. It knows every field; that hours can open, that a workflow
     * works and that names are known, only {@link #read(Path, Vocabulary)} finds out.
     *
     * @return the schema, in JSON
     */
    public static String schema() {
        try (InputStream in =
                Objects.requireNonNull(DeskFile.class.getResourceAsStream("desk.schema.json"), "desk.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        Vocabulary vocabulary = Vocabulary.standard();
        Map<String, Object> named = new LinkedHashMap<>();
        for (Map.Entry<String, BusinessHours> some : hours.entrySet()) {
            vocabulary = vocabulary.hours(some.getKey(), some.getValue());
            named.put(some.getKey(), HoursForm.of(some.getValue()));
        }
        put(form, "hours", named);
        Map<String, Object> levels = new TreeMap<>();
        for (Priority priority : PolicyForm.priorities(policy)) {
            vocabulary = vocabulary.priorities(priority);
            levels.put(priority.name(), priority.level());
        }
        List.of(Priority.CRITICAL, Priority.HIGH, Priority.NORMAL, Priority.LOW)
                .forEach(standard -> levels.remove(standard.name(), standard.level()));
        put(form, "priorities", levels);
        workflow.ifPresent(table -> form.put("workflow", WorkflowForm.of(table)));
        if (policy != Policy.none()) {
            form.put("policies", PolicyForm.of(policy, vocabulary));
        }
        return form;
    }

    private static void put(Map<String, Object> form, String section, Map<String, Object> content) {
        if (!content.isEmpty()) {
            form.put(section, content);
        }
    }
}
