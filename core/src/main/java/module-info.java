/** The ticket, its state machine, business hours, the desk, and the seams a host application implements. */
@SuppressWarnings("module") // the readers of files in other modules are compiled after this one
module dev.helpline.core {
    requires static transitive org.jspecify;
    requires tools.jackson.databind;
    requires com.github.benmanes.caffeine;
    requires org.slf4j;

    exports dev.helpline;
    exports dev.helpline.time;
    exports dev.helpline.ticket;
    exports dev.helpline.spi;
    exports dev.helpline.json;
    exports dev.helpline.form to
            dev.helpline.backtest,
            dev.helpline.escalation,
            dev.helpline.files;
}
