/** A fair rotation with a ledger: who is on duty, and what everybody was owed. */
module dev.helpline.rotation {
    requires transitive dev.helpline.core;
    requires static transitive org.jspecify;

    exports dev.helpline.rotation;
    exports dev.helpline.rotation.view;

    // Its JSON is written from records, of which one is not public.
    opens dev.helpline.rotation to
            dev.helpline.core;
}
