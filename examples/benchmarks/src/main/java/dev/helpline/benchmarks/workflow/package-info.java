/** One ticket's life through Helpline's workflow, through four state machine libraries and through a plain switch. */
@NullMarked
package dev.helpline.benchmarks.workflow;

import org.jspecify.annotations.NullMarked;
