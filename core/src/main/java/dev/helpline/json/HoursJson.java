package dev.helpline.json;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.HoursForm;

/** Business hours as JSON, in the form that {@link HoursForm} describes. */
public final class HoursJson {

    private HoursJson() {}

    /**
     * Writes hours.
     *
     * @param hours weekly hours, {@link BusinessHours#always()} or such hours joined
     * @return indented JSON; equal hours give equal text
     * @throws IllegalArgumentException if a host's own implementation takes part, whose content nobody knows
     */
    public static String write(BusinessHours hours) {
        return JsonText.indented(HoursForm.of(hours));
    }

    /**
     * Reads hours.
     *
     * @param json one JSON value
     * @return hours equal to those that were written
     * @throws IllegalArgumentException naming the line of what is no JSON, or the place of what cannot be read and what
     *     is allowed there
     */
    public static BusinessHours read(String json) {
        return HoursForm.read(JsonText.read("hours are", json));
    }
}
