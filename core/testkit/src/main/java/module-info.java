/** Contracts, laws and generators that prove what a host implements. */
module dev.helpline.testkit {
    requires static transitive org.jspecify;
}
