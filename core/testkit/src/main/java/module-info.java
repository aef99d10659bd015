/** Contracts, laws and generators that prove what a host implements. */
module dev.helpline.testkit {
    requires transitive dev.helpline.core;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static transitive org.jspecify;

    exports dev.helpline.testkit;
}
