/** Policy files. */
@NullMarked
package dev.helpline.benchmarks.files;

import org.jspecify.annotations.NullMarked;
