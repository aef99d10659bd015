/** Holidays from iCalendar files (RFC 5545), such as the public feeds of calendar services. */
@NullMarked
package dev.helpline.ical;

import org.jspecify.annotations.NullMarked;
