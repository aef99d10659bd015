package dev.helpline.testkit;

import dev.helpline.Desk;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Ticket;
import dev.helpline.ticket.TicketId;
import java.util.List;
import java.util.function.BiFunction;

/** Who is at a simulated desk, and what they try. Much of it is refused, as in life. */
final class People {

    static final Agent ADA = agent("Ada");
    static final Agent BOB = agent("Bob");
    static final Agent LEA = agent("Lea");

    private static final List<Requester> CUSTOMERS = List.of(customer("Sam"), customer("Eve"), customer("Kim"));

    /** What somebody may do to a ticket, in words and as a call. */
    record Deed(String words, BiFunction<Desk, TicketId, Ticket> call) {}

    static final List<Deed> DEEDS = List.of(
            new Deed("Ada takes", (desk, id) -> desk.as(ADA).take(id)),
            new Deed("Ada replies to", (desk, id) -> desk.as(ADA).reply(id, "Let me look.")),
            new Deed("Bob replies to", (desk, id) -> desk.as(BOB).reply(id, "Let me help.")),
            new Deed("Ada asks about", (desk, id) -> desk.as(ADA).ask(id, "Which browser?")),
            new Deed("Bob notes on", (desk, id) -> desk.as(BOB).note(id, "Odd.")),
            new Deed("Ada escalates", (desk, id) -> desk.as(ADA).escalate(id, "database", "needs the query log")),
            new Deed("Ada offers", (desk, id) -> desk.as(ADA).offerOwnershipOffDuty(id, BOB, "leave")),
            new Deed("Bob accepts", (desk, id) -> desk.as(BOB).accept(id)),
            new Deed("Lea takes over", (desk, id) -> desk.asLead(LEA).takeOver(id, "an angry call")),
            new Deed("Bob makes urgent", (desk, id) -> desk.as(BOB).prioritize(id, Priority.CRITICAL)),
            new Deed("Bob resolves", (desk, id) -> desk.as(BOB).resolve(id, "Try again.")),
            new Deed("Ada closes", (desk, id) -> desk.as(ADA).close(id)),
            new Deed("Ada reopens", (desk, id) -> desk.as(ADA).reopen(id)));

    private People() {}

    /** A customer opens a ticket, by a message with a number. */
    static Ticket open(Desk desk, int number) {
        Requester customer = CUSTOMERS.get(number % CUSTOMERS.size());
        return desk.from(customer).open("Cannot log in", "It says no.", messageId(number));
    }

    /** Whoever has the problem writes, by a message with a number. */
    static Ticket write(Desk desk, Ticket ticket, int number) {
        return desk.from(ticket.requester()).write(ticket.id(), "Hello?", messageId(number));
    }

    private static String messageId(int number) {
        return "<" + number + "@mail>";
    }

    private static Agent agent(String name) {
        return new Agent(name, name, name + "@desk.example");
    }

    private static Requester customer(String name) {
        return new Requester(name, name, name + "@home.example");
    }
}
