/** The ticket store on PostgreSQL. Not begun: tickets live in memory until it is. */
module dev.helpline.jdbc {
    requires static transitive org.jspecify;
}
