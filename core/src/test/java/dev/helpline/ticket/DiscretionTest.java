package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.AS_ADA;
import static dev.helpline.ticket.Cast.AS_LEA;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Scenes play at a desk whose front line may refund up to 100 EUR. */
class DiscretionTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final Scene scene = Scene.opened();

    @Test
    void anAgentGivesUpToTheLimitOnTheirOwn() {
        scene.does(AS_ADA, Caring.give(refund("99.99 EUR"))).does(AS_ADA, Caring.give(refund("0.01 EUR")));
        assertThat(scene.ticket().matter().gestures()).containsExactly(refund("99.99 EUR"), refund("0.01 EUR"));
        assertThat(scene.ticket().owner()).isPresent();
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.give(refund("0.01 EUR"))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot GIVE refund of 0.01 EUR ON ticket T-1 as AGENT while it is open; "
                        + "allowed: refund of up to 100.00 EUR in all on one ticket, or proposing it to a lead");
    }

    @Test
    void whatNothingWasSaidOfIsALeadsToGive() {
        Gesture month = new Gesture("free month", Money.of("9.95 EUR"), "it took days");
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.give(month)))
                .hasMessageEndingWith("allowed: proposing it to a lead");
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.give(refund("1 USD"))))
                .hasMessageEndingWith("allowed: proposing it to a lead");
        assertThat(scene.does(AS_LEA, Caring.give(month)).ticket().matter().gestures())
                .containsExactly(month);
    }

    @Test
    void whatIsProposedWaitsForALeadsYesOrNo() {
        scene.does(AS_ADA, Caring.propose(refund("500 EUR")));
        assertThat(scene.ticket().matter().gestures()).isEmpty();
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.propose(refund("400 EUR"))))
                .hasMessageContaining("one proposal at a time; refund of 500.00 EUR waits");
        assertThatThrownBy(() -> scene.does(AS_ADA, Caring.approve("my own")))
                .hasMessageContaining("a LEAD may answer what was proposed");
        scene.does(AS_LEA, Caring.reject("too much"));
        assertThat(scene.ticket().arrangements()).isEqualTo(Arrangements.NONE);
        scene.does(AS_ADA, Caring.propose(refund("400 EUR"))).does(AS_LEA, Caring.approve("of course"));
        assertThat(scene.ticket().matter().gestures()).containsExactly(refund("400 EUR"));
        assertThat(scene.ticket().owner()).contains(LEA);
    }

    @Test
    void whatIsSaidOfATierHoldsBehindItUnlessItIsToldItsOwn() {
        Discretion discretion = Discretion.none()
                .tier(1)
                .may("refund")
                .upTo("100 EUR")
                .tier(3)
                .may("refund")
                .upTo("50 EUR");
        assertThat(discretion.limit(2, "refund", EURO).map(Discretion.Limit::perTicket))
                .contains(Money.of("100 EUR"));
        assertThat(discretion.limit(3, "refund", EURO).map(Discretion.Limit::perTicket))
                .contains(Money.of("50 EUR"));
        assertThat(Discretion.none().tier(2).may("refund").upTo("1 EUR").limit(1, "refund", EURO))
                .isEmpty();
        scene.does(AS_ADA, Command.escalate(DATABASE, "a slow query")).does(AS_ADA, Caring.give(refund("100 EUR")));
        assertThat(scene.ticket().matter().gestures()).hasSize(1);
    }

    @Test
    void aMonthAllowsNoLessThanATicketInTheSameCurrencyAndPrintsAsItWasSaid() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Discretion discretion = Discretion.none().tier(1).may("refund").upTo("100 EUR");
        assertThat(discretion.monthly("250 EUR", berlin))
                .hasToString("Discretion.none().tier(1).may(\"refund\").upTo(\"100.00 EUR\")"
                        + ".monthly(\"250.00 EUR\", Europe/Berlin)");
        assertThatThrownBy(() -> discretion.monthly("99 EUR", berlin))
                .hasMessage("tier 1 cannot give refund of up to 100.00 EUR on one ticket and 99.00 EUR in a month; "
                        + "allowed: at least as much in a month");
        assertThatThrownBy(() -> discretion.monthly("250 USD", berlin)).hasMessageContaining("name one currency");
        assertThatThrownBy(() -> Discretion.none().monthly("250 EUR", berlin))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("say tier(1).may(\"refund\").upTo(\"100 EUR\") first");
    }

    @Test
    void itPrintsAsTheCallsThatMadeItAndSaysNothingTwice() {
        Discretion discretion = Discretion.none().tier(1).may("refund").upTo("100 EUR");
        assertThat(discretion).hasToString("Discretion.none().tier(1).may(\"refund\").upTo(\"100.00 EUR\")");
        assertThatThrownBy(() -> discretion.tier(1).may("refund").upTo("9 EUR"))
                .hasMessage("tier 1 is told twice what it may give as refund in EUR; say it once");
        assertThatThrownBy(() -> discretion.tier(0).may("refund").upTo("9 EUR"))
                .hasMessageContaining("tiers start at 1");
    }

    @Test
    void moneyIsExactAndInOneCurrency() {
        assertThat(Money.of("100 EUR")).isEqualTo(Money.of("100.00 EUR")).hasToString("100.00 EUR");
        assertThat(Money.of("0.10 EUR").plus(Money.of("0.20 EUR"))).isEqualTo(Money.of("0.30 EUR"));
        assertThat(Money.of("1E+3 JPY")).hasToString("1000 JPY");
        assertThatThrownBy(() -> Money.of("1 EUR").plus(Money.of("1 USD"))).hasMessageContaining("name one currency");
        for (String wrong : new String[] {"100", "EUR 100", "1.001 EUR", "-1 EUR", "0.5 JPY", "1 XYZ!", "1e99 EUR"}) {
            assertThatThrownBy(() -> Money.of(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is no amount of money; write an amount and a currency, like 100 EUR");
        }
    }

    private static Gesture refund(String worth) {
        return new Gesture("refund", Money.of(worth), "it took days");
    }
}
