/** Holidays from iCalendar files (RFC 5545), such as the public feeds of calendar services, and appointments as such files. */
@NullMarked
package dev.helpline.ical;

import org.jspecify.annotations.NullMarked;
