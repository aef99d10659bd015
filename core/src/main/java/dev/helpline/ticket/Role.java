package dev.helpline.ticket;

/** In what capacity somebody acts. */
public enum Role {
    /** The requester, or somebody speaking for them. */
    CUSTOMER,
    /** A person who works on tickets. */
    AGENT,
    /** An agent who answers for a team. */
    LEAD,
    /** Somebody who makes the product and answers what the desk asks. */
    MAKER,
    /** A policy, because of the time. */
    SYSTEM
}
