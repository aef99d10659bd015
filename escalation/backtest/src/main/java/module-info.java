/** Replays the event log of a real desk through a policy and says what would have happened. */
module dev.helpline.backtest {
    requires transitive dev.helpline.core;
    requires dev.helpline.escalation;
    requires dev.helpline.files;
    requires com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires info.picocli;
    requires java.xml;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;

    exports dev.helpline.backtest;

    opens dev.helpline.backtest to
            info.picocli,
            tools.jackson.databind;
}
