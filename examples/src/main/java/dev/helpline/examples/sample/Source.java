package dev.helpline.examples.sample;

/** How a ticket came in. On the phone, an agent opens it for the customer. */
enum Source {
    EMAIL("customer"),
    BILLING_FORM("customer"),
    PHONE("agent");

    private final String openedBy;

    Source(String openedBy) {
        this.openedBy = openedBy;
    }

    String openedBy() {
        return openedBy;
    }
}
