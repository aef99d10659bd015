package dev.helpline.escalation;

import dev.helpline.form.Part;
import dev.helpline.spi.Policy;
import dev.helpline.ticket.Priority;
import java.util.List;
import java.util.Set;

/**
 * A policy as maps, lists, strings and numbers, for writing it in any text format. Its fields are the calls of a
 * {@link Ladder}.
 *
 * <pre>{@code
 * [{"counting": {"zone": "Europe/Berlin", "week": {"weekdays": ["09:00-17:00"]}},
 *   "when": {"priority": ["critical", "high"]},
 *   "goals": [
 *     {"firstReply": {"within": "30 min", "steps": [
 *       {"before": "10 min", "tell": "OWNER"},
 *       {"whenLate": true, "moveTo": "database"},
 *       {"late": "1 h", "every": "2 h", "atMost": 3, "tell": "LEAD"}]}},
 *     {"resolution": {"within": {"critical": "8 h", "others": "16 h"}, "pausedWhile": "WAITING_ON_CUSTOMER"}}]},
 *  {"ready": "watchBouncing"}]
 * }</pre>
 *
 * <p>A list of policies stands side by side, as joined by {@link Policy#or}; an empty one wants nothing. Each is a ladder
 * ({@code goals}), one of {@link Ladders} ({@code ready}) or a list of its own ({@code policies}), and may be limited:
 * {@code when} and {@code unless} by a {@link Condition}, {@code during} by a span of dates, {@code butFor} by what holds
 * instead for a priority, in this order from the inside out. Reading back what was written gives an equal policy.
 */
public final class PolicyForm {

    private PolicyForm() {}

    /**
     * The form of a policy.
     *
     * @param policy ladders, ready policies, and these joined by {@code or}, {@code during}, {@code butFor} and by
     *     {@code when} and {@code unless} with a {@link Condition}
     * @param vocabulary names of hours, which are written out in full where they have none; every priority, if they are not
     *     the standard ones
     * @return a list that the caller may change
     * @throws IllegalArgumentException if a policy, a condition or hours of the host's own making take part, or a priority
     *     that the vocabulary does not have
     */
    public static List<Object> of(Policy policy, Vocabulary vocabulary) {
        PolicyWriter writer = new PolicyWriter(vocabulary);
        List<Object> form = writer.list(policy);
        writer.checkPriorities();
        return form;
    }

    /**
     * The priorities that a policy speaks of.
     *
     * @param policy one that can be written
     * @return in the order in which they are met
     * @throws IllegalArgumentException as {@link #of}
     */
    public static Set<Priority> priorities(Policy policy) {
        PolicyWriter writer = new PolicyWriter(Vocabulary.standard());
        writer.list(policy);
        return writer.priorities();
    }

    /**
     * A policy from its form.
     *
     * @param form what {@link #of} gives; lists and maps of any kind
     * @param vocabulary every name that the form may use
     * @return the policy
     * @throws IllegalArgumentException with a sentence a line for each defect, which names its place and what is allowed there
     */
    public static Policy read(Object form, Vocabulary vocabulary) {
        return new PolicyReader(vocabulary).read(new Part("policies", form));
    }
}
