package dev.helpline.ticket;

import java.util.Optional;

/** Who did something. */
public sealed interface Actor {

    /**
     * In what capacity they acted.
     *
     * @return the role the workflow asks about
     */
    Role role();

    /**
     * What they are called in a ticket's story.
     *
     * @return a name or, for a policy, its rule
     */
    String name();

    /**
     * The agent who acted, if it was one.
     *
     * @return empty for a customer or a policy
     */
    default Optional<Agent> asAgent() {
        return Optional.empty();
    }

    /**
     * The person who has the problem.
     *
     * @param requester who
     */
    record Customer(Requester requester) implements Actor {
        @Override
        public Role role() {
            return Role.CUSTOMER;
        }

        @Override
        public String name() {
            return requester.name();
        }
    }

    /**
     * Somebody of the desk.
     *
     * @param agent who
     * @param role {@link Role#AGENT} or {@link Role#LEAD}
     */
    record Staff(Agent agent, Role role) implements Actor {
        /** Checks the role. */
        public Staff {
            if (role != Role.AGENT && role != Role.LEAD) {
                throw new IllegalArgumentException(agent + " acts as AGENT or LEAD, never as " + role);
            }
        }

        @Override
        public String name() {
            return agent.name();
        }

        @Override
        public Optional<Agent> asAgent() {
            return Optional.of(agent);
        }
    }

    /**
     * Somebody who makes the product. They answer requests; a ticket never becomes theirs by it.
     *
     * @param person who
     */
    record Maker(Agent person) implements Actor {
        @Override
        public Role role() {
            return Role.MAKER;
        }

        @Override
        public String name() {
            return person.name();
        }
    }

    /**
     * A policy.
     *
     * @param name the rule that wanted it
     */
    record Rule(String name) implements Actor {
        /** Checks the name. */
        public Rule {
            Text.checked("a rule's name", name, Text.NAME);
        }

        @Override
        public Role role() {
            return Role.SYSTEM;
        }
    }
}
