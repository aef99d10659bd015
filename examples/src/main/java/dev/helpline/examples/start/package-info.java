/** The README's snippets, each a program of its own. */
@NullMarked
package dev.helpline.examples.start;

import org.jspecify.annotations.NullMarked;
