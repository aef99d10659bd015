/** Contracts, laws and generators that prove what a host implements. */
@NullMarked
package dev.helpline.testkit;

import org.jspecify.annotations.NullMarked;
