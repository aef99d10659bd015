/** Ladders: clocks, goals, and the steps that are taken as they near and pass. */
module dev.helpline.escalation {
    requires transitive dev.helpline.core;
    requires static transitive org.jspecify;

    exports dev.helpline.escalation;
}
