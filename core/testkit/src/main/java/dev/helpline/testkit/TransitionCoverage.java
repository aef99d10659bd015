package dev.helpline.testkit;

import dev.helpline.ticket.Transition;
import dev.helpline.ticket.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit extension that fails a test class in the end if it has never taken some transition of a {@link Workflow}. The
 * class plays with the workflow that the extension hands out, at a desk or by deciding commands.
 *
 * <pre>{@code
 * class OurWorkflowTest {
 *     static final @RegisterExtension TransitionCoverage transitions = TransitionCoverage.of(OurWorkflow.table());
 *     final Desk desk = Desk.on(TicketStore.inMemory()).working(transitions.workflow());
 *     // tests
 * }
 * }</pre>
 *
 * <p>A transition is taken when a command by it was decided and not refused, by any of its roles; asking whether it may
 * be taken does not count. Tests of nested classes count for the class they are in. Test methods may have a parameter of
 * type {@link Workflow}. The field is static, and belongs to one class; where tests are not Jupiter's, {@link #check()}
 * asks the same. Thread-safe.
 */
public final class TransitionCoverage
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {

    private final Workflow workflow;
    private final Set<Transition> taken = ConcurrentHashMap.newKeySet();
    private volatile Optional<String> outermost = Optional.empty();

    private TransitionCoverage(Workflow workflow) {
        this.workflow = workflow.observedBy(taken::add);
    }

    /**
     * Coverage of a workflow, with no transition taken yet.
     *
     * @param workflow the workflow under test; an observer it has hears nothing
     * @return a new extension
     */
    public static TransitionCoverage of(Workflow workflow) {
        return new TransitionCoverage(workflow);
    }

    /**
     * The workflow to test with. What is made of it by adding or removing rows is another workflow and not covered.
     *
     * @return equal to the workflow under test, and always the same
     */
    public Workflow workflow() {
        return workflow;
    }

    /**
     * The transitions that were never taken so far.
     *
     * @return in the workflow's order; empty when all were
     */
    public List<Transition> missing() {
        return workflow.transitions().stream()
                .filter(row -> !taken.contains(row))
                .toList();
    }

    /**
     * Fails unless every transition was taken.
     *
     * @throws AssertionError listing each that was not
     */
    public void check() {
        check("so far");
    }

    private void check(String where) {
        List<Transition> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        String advice = taken.isEmpty()
                ? "none was; test with the workflow() that this extension hands out"
                : "take each in a test, or remove it from the workflow";
        throw new AssertionError(missing.stream()
                .map(Transition::toString)
                .collect(Collectors.joining(
                        "\n  ",
                        missing.size() + " of " + workflow.transitions().size() + " transitions were never taken "
                                + where + ":\n  ",
                        "\n" + advice)));
    }

    /** Begins with the outermost class. */
    @Override
    public void beforeAll(ExtensionContext context) {
        if (outermost.isEmpty()) {
            outermost = Optional.of(context.getUniqueId());
            taken.clear();
        }
    }

    /** Refuses to be declared where JUnit would never ask it in the end. */
    @Override
    public void beforeEach(ExtensionContext context) {
        if (outermost.isEmpty()) {
            throw new IllegalStateException("the TransitionCoverage of "
                    + context.getRequiredTestClass().getName()
                    + " is in a field of each test; JUnit asks it in the end only if the field is static");
        }
    }

    /** Fails the outermost class if a transition was never taken. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (outermost.filter(context.getUniqueId()::equals).isPresent()) {
            outermost = Optional.empty();
            check("in " + context.getRequiredTestClass().getSimpleName());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Workflow.class;
    }

    @Override
    public Workflow resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return workflow;
    }
}
