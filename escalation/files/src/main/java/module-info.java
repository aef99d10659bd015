/** Policies, business hours and workflows as YAML and JSON files. */
module dev.helpline.files {
    requires transitive dev.helpline.core;
    requires transitive dev.helpline.escalation;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports dev.helpline.files;
}
