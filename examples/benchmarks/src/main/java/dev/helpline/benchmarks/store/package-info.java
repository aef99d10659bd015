/** The store on PostgreSQL beside the same statements without it. */
@NullMarked
package dev.helpline.benchmarks.store;

import org.jspecify.annotations.NullMarked;
