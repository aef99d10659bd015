/** What the properties of this build are tried with. */
@NullMarked
package dev.helpline.seeds;

import org.jspecify.annotations.NullMarked;
