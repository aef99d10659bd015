package dev.helpline.files;

import dev.helpline.escalation.PolicyForm;
import dev.helpline.escalation.Vocabulary;
import dev.helpline.form.Defect;
import dev.helpline.form.FormException;
import dev.helpline.form.Part;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Guard;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Workflow;
import dev.helpline.ticket.WorkflowForm;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.HoursForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the sections of a {@link DeskFile}. */
final class DeskReader {

    /** {@code $schema} is for editors, and means nothing here. */
    private static final List<String> SECTIONS = List.of("hours", "priorities", "workflow", "policies", "$schema");

    private final Document document;
    private final List<Defect> defects = new ArrayList<>();

    DeskReader(Document document) {
        this.document = document;
    }

    DeskFile read(Vocabulary known) {
        Part whole = new Part("", document.root());
        Map<String, Part> sections = attempt(() -> whole.fields(SECTIONS)).orElse(Map.of());
        document.check(defects);

        Vocabulary vocabulary = known;
        Map<String, BusinessHours> hours = new LinkedHashMap<>();
        for (Map.Entry<String, Part> named : entries(whole.field("hours", sections))) {
            BusinessHours read = hours(named.getValue());
            Vocabulary words = vocabulary;
            vocabulary = attempt(() -> named.getValue().make(() -> words.hours(named.getKey(), read)))
                    .orElse(words);
            hours.put(named.getKey(), read);
        }
        for (Map.Entry<String, Part> named : entries(whole.field("priorities", sections))) {
            Part level = named.getValue();
            Vocabulary words = vocabulary;
            vocabulary = attempt(() -> level.make(() -> words.priorities(new Priority(level.whole(), named.getKey()))))
                    .orElse(words);
        }
        Vocabulary words = vocabulary;
        Optional<Workflow> workflow = section(
                sections,
                "workflow",
                form -> WorkflowForm.read(form, words.guards().values().toArray(Guard[]::new)));
        Vocabulary following = workflow.map(words::workflow).orElse(words);
        Policy policy = section(sections, "policies", form -> PolicyForm.read(form, following))
                .orElse(Policy.none());
        document.check(defects);
        return new DeskFile(hours, workflow, policy);
    }

    private Iterable<Map.Entry<String, Part>> entries(Part section) {
        return section.isAbsent()
                ? List.of()
                : attempt(section::entries).orElse(Map.of()).entrySet();
    }

    /** Hours that cannot be read are put on the list, and taken for open, so that whoever counts them is not blamed. */
    private BusinessHours hours(Part named) {
        return attempt(() -> {
                    try {
                        return HoursForm.read(present(named));
                    } catch (FormException wrong) {
                        throw wrong.moved("hours", named.path());
                    }
                })
                .orElse(BusinessHours.always());
    }

    private <T> Optional<T> section(Map<String, Part> sections, String name, Function<Object, T> reading) {
        Part section = sections.get(name);
        return section == null ? Optional.empty() : attempt(() -> section.make(() -> reading.apply(present(section))));
    }

    private static Object present(Part part) {
        Object form = part.value();
        if (form == null) {
            throw part.wrong(" is empty; leave it out, or say something");
        }
        return form;
    }

    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (FormException wrong) {
            defects.addAll(wrong.defects());
            return Optional.empty();
        }
    }
}
