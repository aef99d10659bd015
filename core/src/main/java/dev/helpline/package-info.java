/** The desk: the one object a host application embeds. */
@NullMarked
package dev.helpline;

import org.jspecify.annotations.NullMarked;
