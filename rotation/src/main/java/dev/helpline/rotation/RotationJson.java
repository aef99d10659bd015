package dev.helpline.rotation;

import dev.helpline.json.RecordJson;

/**
 * Rotations, rotas and ledgers as JSON: one object a line, with the version of the form and a field a component, as
 * {@link RecordJson} describes.
 *
 * <pre>{@code
 * {"schema":1,"standings":[
 *   {"agent":{"id":"ada","name":"Ada","contact":"ada@desk.example"},
 *    "accounts":{"total":{"accrued":8666667,"served":9000000}},"lastServed":"2026-08-17T07:00:00Z"}, …]}
 * }</pre>
 *
 * <p>A rota holds the rotation it was planned from, its shifts, gaps, ledger and overrides; reading it works out gaps and
 * ledger again, and refuses a text in which they say something else. Thread-safe.
 */
public final class RotationJson {

    private static final RecordJson<Rotation> ROTATION = RecordJson.of(Rotation.class, "rotation");
    private static final RecordJson<WrittenRota> ROTA = RecordJson.of(WrittenRota.class, "rota");
    private static final RecordJson<Ledger> LEDGER = RecordJson.of(Ledger.class, "ledger");

    private RotationJson() {}

    /**
     * Writes what a rota is planned from.
     *
     * @param rotation any rotation whose cadences have hours of the library
     * @return JSON on one line; equal rotations give equal text
     * @throws IllegalArgumentException if a host's own implementation of business hours takes part, whose content nobody
     *     knows
     */
    public static String write(Rotation rotation) {
        return ROTATION.write(rotation);
    }

    /**
     * Writes a rota.
     *
     * @param rota any rota whose cadences have hours of the library
     * @return JSON on one line; equal rotas give equal text
     * @throws IllegalArgumentException if a host's own implementation of business hours takes part, whose content nobody
     *     knows
     */
    public static String write(Rota rota) {
        return ROTA.write(WrittenRota.of(rota));
    }

    /**
     * Writes a ledger.
     *
     * @param ledger any ledger
     * @return JSON on one line; equal ledgers give equal text
     */
    public static String write(Ledger ledger) {
        return LEDGER.write(ledger);
    }

    /**
     * Reads a rotation.
     *
     * @param json one JSON object
     * @return a rotation equal to the one that was written
     * @throws IllegalArgumentException naming the line of what is no JSON, or the place of what cannot be read and what
     *     is allowed there
     */
    public static Rotation readRotation(String json) {
        return ROTATION.read(json);
    }

    /**
     * Reads a rota.
     *
     * @param json one JSON object
     * @return a rota equal to the one that was written
     * @throws IllegalArgumentException naming the line of what is no JSON, the place of what cannot be read and what is
     *     allowed there, or what does not follow from its rotation and who serves
     */
    public static Rota readRota(String json) {
        return ROTA.read(json).rota();
    }

    /**
     * Reads a ledger.
     *
     * @param json one JSON object
     * @return a ledger equal to the one that was written
     * @throws IllegalArgumentException naming the line of what is no JSON, or the place of what cannot be read and what
     *     is allowed there
     */
    public static Ledger readLedger(String json) {
        return LEDGER.read(json);
    }
}
