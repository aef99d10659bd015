package dev.helpline.seeds;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries every property with the same samples each time, so that a commit which passes once passes always. jqwik finds it as a
 * service in the test class path.
 *
 * <p>Two system properties say otherwise. {@code helpline.seed} is the seed, a whole number, or {@code random} for another
 * one each time; where it is missing, as in an editor, it is random too. {@code helpline.tries} multiplies how often each
 * property is tried, 1 by default. A property that names a seed of its own keeps it.
 */
public final class SameSamples implements AroundPropertyHook {

    static final String SEED = "helpline.seed";
    static final String TRIES = "helpline.tries";
    private static final String RANDOM = "random";
    private static final int JQWIK_TRIES = 1_000;

    /** Called by the service loader. */
    public SameSamples() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        String seed = System.getProperty(SEED, RANDOM);
        if (attributes.seed().isEmpty() && !seed.equals(RANDOM)) {
            attributes.setSeed(Long.toString(Long.parseLong(seed)));
        }
        int tries = attributes.tries().orElse(JQWIK_TRIES);
        boolean isExample = tries == 1;
        if (!isExample) {
            attributes.setTries(Math.multiplyExact(tries, Integer.getInteger(TRIES, 1)));
        }
        return property.execute();
    }
}
