package dev.helpline.rotation;

import static dev.helpline.rotation.AbsenceKind.HOLIDAY;
import static dev.helpline.rotation.Desks.ADA;
import static dev.helpline.rotation.Desks.ALAN;
import static dev.helpline.rotation.Desks.FRONT_LINE;
import static dev.helpline.rotation.Desks.GRACE;
import static dev.helpline.rotation.Desks.MARCH_2;
import static dev.helpline.rotation.Desks.MONDAYS;
import static dev.helpline.rotation.Gap.Cause.EVERYBODY_AWAY;
import static dev.helpline.rotation.Gap.Cause.TOO_FEW_PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Roster;
import dev.helpline.ticket.Team;
import dev.helpline.time.Interval;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class RotaTest {

    private static final Rotation ALONE = MONDAYS.covering(FRONT_LINE).among(Person.of(ADA));

    @Test
    void onDutyAtAHandoffIsWhoeverBegins() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .among(Person.of(ADA), Person.of(ALAN))
                .plan(MARCH_2, 2);
        Instant handoff = rota.shifts().get(1).span().startInclusive();
        assertThat(rota.onDuty(FRONT_LINE, handoff))
                .isEqualTo(rota.shifts().get(1).agents());
        assertThat(rota.onDuty(FRONT_LINE, handoff.minusNanos(1)))
                .isEqualTo(rota.shifts().get(0).agents());
    }

    @Test
    void nobodyIsOnDutyOutsideTheRota() {
        Rota rota = ALONE.plan(MARCH_2, 1);
        Interval span = rota.span();
        assertThat(rota.onDuty(FRONT_LINE, span.startInclusive().minusNanos(1))).isEmpty();
        assertThat(rota.onDuty(FRONT_LINE, span.endExclusive())).isEmpty();
    }

    @Test
    void nobodyIsOnDutyForAnotherTeamOfWhichTheRotaSaysNothing() {
        Roster rota = ALONE.plan(MARCH_2, 1);
        Instant at = Instant.parse("2026-03-04T12:00:00Z");
        assertThat(rota.onDuty(Team.of("database", 2), at)).isEmpty();
        assertThat(rota.covers(Team.of("database", 2))).isFalse();
        assertThat(rota.covers(FRONT_LINE.ledBy(GRACE))).isTrue();
    }

    @Test
    void aTeamWithANewLeadIsStillTheTeam() {
        Rota rota = ALONE.plan(MARCH_2, 1);
        assertThat(rota.onDuty(FRONT_LINE.ledBy(GRACE), rota.span().startInclusive()))
                .containsExactly(ADA);
    }

    @Test
    void aSeatNobodyIsThereForIsAGapAndCostsNobodyAnything() {
        Rota rota = ALONE.absent(new Absence(ADA, HOLIDAY, MARCH_2, MARCH_2.plusDays(1)))
                .plan(MARCH_2, 1);
        assertThat(rota.gaps()).containsExactly(new Gap("front line", rota.span(), 1, EVERYBODY_AWAY));
        assertThat(rota.shifts().get(0).agents()).isEmpty();
        assertThat(rota.ledger().of(ADA)).isEqualTo(Standing.newcomer(ADA));
    }

    @Test
    void aSeatThatNoPlanCouldFillIsToldFromOneLeftByAnAbsence() {
        Rota rota = MONDAYS.covering(FRONT_LINE)
                .seats(3)
                .among(Person.of(ADA), Person.of(ALAN))
                .absent(new Absence(ADA, HOLIDAY, MARCH_2, MARCH_2.plusDays(1)))
                .plan(MARCH_2, 1);
        assertThat(rota.gaps())
                .containsExactly(
                        new Gap("front line", rota.span(), 1, EVERYBODY_AWAY),
                        new Gap("front line", rota.span(), 1, TOO_FEW_PEOPLE));
    }

    @Test
    void aFullRotaHasNoGaps() {
        assertThat(ALONE.plan(MARCH_2, 52).gaps()).isEmpty();
    }
}
