package dev.helpline.json;

import dev.helpline.time.BusinessHours;
import dev.helpline.time.HoursForm;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Business hours as JSON, in the form that {@link HoursForm} describes. */
public final class HoursJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private HoursJson() {}

    /**
     * Writes hours.
     *
     * @param hours weekly hours, {@link BusinessHours#always()} or such hours joined
     * @return indented JSON; equal hours give equal text
     * @throws IllegalArgumentException if a host's own implementation takes part, whose content nobody knows
     */
    public static String write(BusinessHours hours) {
        return MAPPER.writeValueAsString(HoursForm.of(hours));
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
        Object form;
        try {
            form = MAPPER.readValue(json, Object.class);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException(
                    "hours are no JSON at line " + malformed.getLocation().getLineNr() + ", column "
                            + malformed.getLocation().getColumnNr() + ": " + malformed.getOriginalMessage(),
                    malformed);
        }
        return HoursForm.read(form);
    }
}
