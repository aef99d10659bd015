package dev.helpline.escalation;

import dev.helpline.form.FormException;
import dev.helpline.form.Part;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a goal may take: an amount of business time, or {@code 5 working days until closing in Europe/Berlin}. */
final class AllowanceText {

    private static final Pattern DAYS = Pattern.compile("(\\d{1,4}) working days?( until closing)? in (\\S+)");

    private AllowanceText() {}

    static String write(Allowance allowance) {
        return allowance instanceof Allowance.Time time ? AmountText.write(time.amount()) : allowance.words();
    }

    static Allowance read(Part part) {
        String text = part.value() instanceof String words ? words.strip() : "";
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            ZoneId zone = zone(part, days.group(3));
            int number = Integer.parseInt(days.group(1));
            boolean toClosing = days.group(2) != null;
            return new Allowance.Days(part.make(() -> new WorkingDays(number, zone, toClosing)));
        }
        return new Allowance.Time(
                AmountText.read(part, ", or of working days such as 5 working days in Europe/Berlin"));
    }

    private static ZoneId zone(Part part, String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new FormException(
                    part.path(), " has no time zone '" + name + "'; allowed: one like Europe/Berlin", unknown);
        }
    }
}
