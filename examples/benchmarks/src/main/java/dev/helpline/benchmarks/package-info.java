/** Business hours measured beside a plain day walk, MPXJ's project calendar and jBPM's business calendar. */
@NullMarked
package dev.helpline.benchmarks;

import org.jspecify.annotations.NullMarked;
