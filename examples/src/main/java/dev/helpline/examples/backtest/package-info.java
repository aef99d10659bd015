/** Policies to run back-tests with. */
@NullMarked
package dev.helpline.examples.backtest;

import org.jspecify.annotations.NullMarked;
