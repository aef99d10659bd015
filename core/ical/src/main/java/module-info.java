/** Holidays from iCalendar files, and appointments as such files. */
module dev.helpline.ical {
    requires static transitive org.jspecify;
    requires transitive dev.helpline.core;
    requires net.sf.biweekly;

    exports dev.helpline.ical;
}
