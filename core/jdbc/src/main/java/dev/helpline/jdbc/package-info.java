/** The ticket store on PostgreSQL, for any number of nodes, and on H2 for a single embedded one. */
@NullMarked
package dev.helpline.jdbc;

import org.jspecify.annotations.NullMarked;
