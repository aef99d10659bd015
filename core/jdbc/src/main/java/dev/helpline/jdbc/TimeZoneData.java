package dev.helpline.jdbc;

import java.time.zone.ZoneRulesProvider;

/** Which time-zone data this JDK computes with, such as {@code 2025b}. */
final class TimeZoneData {

    static final String VERSION = ZoneRulesProvider.getVersions("Europe/London").lastKey();

    private TimeZoneData() {}
}
