/** The whole desk over the store in memory: how big, how fast, and what a tick costs. */
@NullMarked
package dev.helpline.benchmarks.desk;

import org.jspecify.annotations.NullMarked;
