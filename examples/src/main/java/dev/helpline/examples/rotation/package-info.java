/** Rotas for whole companies. */
@NullMarked
package dev.helpline.examples.rotation;

import org.jspecify.annotations.NullMarked;
