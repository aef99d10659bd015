/** A rotation in which a whole company takes part. */
@NullMarked
package dev.helpline.examples.rotation;

import org.jspecify.annotations.NullMarked;
