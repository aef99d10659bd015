package dev.helpline.ticket;

import java.time.Instant;

/** The people, the teams and the morning that every test of the core is about. */
public final class Cast {

    public static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");
    public static final Agent BOB = new Agent("bob", "Bob", "bob@desk.example");
    public static final Agent LEA = new Agent("lea", "Lea", "lea@desk.example");

    public static final Requester SAM = new Requester("sam", "Sam", "sam@home.example");
    public static final Requester EVE = new Requester("eve", "Eve", "eve@home.example");

    public static final Actor CUSTOMER = new Actor.Customer(SAM);
    public static final Actor AS_ADA = new Actor.Staff(ADA, Role.AGENT);
    public static final Actor AS_BOB = new Actor.Staff(BOB, Role.AGENT);
    public static final Actor AS_LEA = new Actor.Staff(LEA, Role.LEAD);

    public static final Team FRONT = Team.of("front line", 1);
    public static final Team DATABASE = Team.of("database", 2);
    public static final Team NETWORK = Team.of("network", 2);

    /** A Monday. */
    public static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private Cast() {}
}
