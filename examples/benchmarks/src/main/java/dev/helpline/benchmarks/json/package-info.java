/** What it costs to write and read the JSON of a ticket. */
@NullMarked
package dev.helpline.benchmarks.json;

import org.jspecify.annotations.NullMarked;
