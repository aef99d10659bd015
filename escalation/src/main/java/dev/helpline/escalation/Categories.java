package dev.helpline.escalation;

import dev.helpline.ticket.Category;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Some of the six categories. Asked in the innermost loop, so they are bits. It prints as a list.
 *
 * @param bits a bit an ordinal
 */
record Categories(int bits) {

    static final Categories NONE = new Categories(0);
    private static final int ALL = (1 << Category.values().length) - 1;

    static Categories of(Category... categories) {
        return of(List.of(categories));
    }

    static Categories of(Collection<Category> categories) {
        int bits = 0;
        for (Category category : categories) {
            bits |= bit(category);
        }
        return new Categories(bits);
    }

    static Categories allBut(Category category) {
        return new Categories(ALL & ~of(category).bits);
    }

    /** Those that are neither in these nor in others. */
    Categories allBut(Categories others) {
        return new Categories(ALL & ~(bits | others.bits));
    }

    boolean contains(Category category) {
        return (bits & bit(category)) != 0;
    }

    boolean isEmpty() {
        return bits == 0;
    }

    List<Category> list() {
        List<Category> list = new ArrayList<>();
        for (Category category : Category.values()) {
            if (contains(category)) {
                list.add(category);
            }
        }
        return list;
    }

    @SuppressWarnings("EnumOrdinal") // never written anywhere
    private static int bit(Category category) {
        return 1 << category.ordinal();
    }

    @Override
    public String toString() {
        return Words.list(list());
    }
}
