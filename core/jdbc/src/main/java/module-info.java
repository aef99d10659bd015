/** The ticket store on PostgreSQL, and on H2 for one embedded node. */
module dev.helpline.jdbc {
    requires static transitive org.jspecify;
    requires transitive dev.helpline.core;
    requires transitive java.sql;
    requires org.slf4j;

    exports dev.helpline.jdbc;
}
