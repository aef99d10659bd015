/** Several processes that tick one PostgreSQL. */
@NullMarked
package dev.helpline.examples.cluster;

import org.jspecify.annotations.NullMarked;
