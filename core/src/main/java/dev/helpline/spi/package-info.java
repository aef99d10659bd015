/**
 * The seams of Helpline: what a host application may implement. Everything outside this package and
 * {@link dev.helpline.time.BusinessHours} is a record, an enum, final or sealed.
 */
@NullMarked
package dev.helpline.spi;

import org.jspecify.annotations.NullMarked;
