package dev.helpline.ticket;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.BOB;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TicketQueryTest {

    @Test
    void aQueryPrintsAsTheCallsThatMadeIt() {
        assertThat(TicketQuery.all()).hasToString("TicketQuery.all()");
        assertThat(TicketQuery.all()
                        .with(DATABASE)
                        .ownedBy(ADA)
                        .assignedTo(BOB)
                        .in(Category.OPEN, Category.NEW)
                        .withStatus("open")
                        .about(new Theme("login"))
                        .from(SAM)
                        .ofAccount("Acme")
                        .dueBefore(MORNING)
                        .saying("log in"))
                .hasToString("TicketQuery.all().with(database).ownedBy(Ada).assignedTo(Bob).in(NEW, OPEN)"
                        + ".withStatus(\"open\").about(login).from(Sam).ofAccount(\"Acme\").dueBefore(2026-03-02T09:00:00Z)"
                        + ".saying(\"log in\")");
    }

    @Test
    void aCriterionGivenAgainReplacesTheOneBeforeAndLeavesTheQueryItWasGivenTo() {
        TicketQuery ada = TicketQuery.all().ownedBy(ADA);
        assertThat(ada.ownedBy(BOB)).isEqualTo(TicketQuery.all().ownedBy(BOB));
        assertThat(ada).isEqualTo(TicketQuery.all().ownedBy(ADA));
    }

    @Test
    void aTextThatIsBlankOrTooLongIsRefused() {
        assertThatThrownBy(() -> TicketQuery.all().saying(" ")).hasMessage("the text looked for must not be blank");
        assertThatThrownBy(() -> TicketQuery.all().withStatus("x".repeat(201)))
                .hasMessage("the status looked for has 201 characters; at most 200 are allowed");
    }
}
