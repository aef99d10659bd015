package dev.helpline.time;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Compiled pages by content, so that equal hours share them; 4,096 pages of a few kilobytes are some 16 MB at most. */
final class SharedPages {

    private static final Cache<Key, YearPage> PAGES =
            Caffeine.newBuilder().maximumSize(4096).build();

    private record Key(Timetable timetable, int index) {}

    private SharedPages() {}

    static YearPage of(Timetable timetable, int index) {
        return PAGES.get(new Key(timetable, index), key -> PageCompiler.compile(key.timetable(), key.index()));
    }
}
