/** A fair rotation with a ledger: who is on duty, and what everybody was owed. */
module dev.helpline.rotation {
    requires transitive dev.helpline.core;
    requires static transitive org.jspecify;

    exports dev.helpline.rotation;
}
