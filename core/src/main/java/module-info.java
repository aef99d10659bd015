/** The ticket, its state machine, business hours, the desk, and the seams a host application implements. */
module dev.helpline.core {
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.helpline;
    exports dev.helpline.time;
    exports dev.helpline.ticket;
    exports dev.helpline.spi;
}
