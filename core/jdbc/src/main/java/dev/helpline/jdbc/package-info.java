/** The ticket store on PostgreSQL. Not begun: tickets live in memory until it is. */
@NullMarked
package dev.helpline.jdbc;

import org.jspecify.annotations.NullMarked;
