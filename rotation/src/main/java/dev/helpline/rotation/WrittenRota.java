package dev.helpline.rotation;

import dev.helpline.time.Interval;
import java.util.List;

/**
 * A rota as it is written down. Gaps and ledger follow from the rest: they are written for whoever reads the text, and
 * checked when it is read back.
 */
record WrittenRota(
        Rotation rotation,
        Interval span,
        List<Shift> shifts,
        List<Gap> gaps,
        Ledger ledger,
        List<Running> running,
        List<StandIn> standIns) {

    static WrittenRota of(Rota rota) {
        return new WrittenRota(
                rota.rotation(),
                rota.span(),
                rota.shifts(),
                rota.gaps(),
                rota.ledger(),
                rota.past().running(),
                rota.standIns());
    }

    Rota rota() {
        Plan plan = new Plan(rotation, span);
        Rota rota = plan.rota(plan.sheet(shifts), running);
        for (StandIn standIn : standIns) {
            rota = rota.overriding(standIn);
        }
        follows("span", span, rota.span());
        follows("shifts", shifts, rota.shifts());
        follows("gaps", gaps, rota.gaps());
        follows("ledger", ledger, rota.ledger());
        follows("running", running, rota.past().running());
        return rota;
    }

    private static void follows(String field, Object written, Object found) {
        if (!written.equals(found)) {
            throw new IllegalArgumentException("rota." + field
                    + " is not what follows from its rotation and who serves; allowed: a rota as it was written");
        }
    }
}
