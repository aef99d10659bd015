/** The source of every README snippet, host applications, and the bundled sample. */
@NullMarked
package dev.helpline.examples;

import org.jspecify.annotations.NullMarked;
