package dev.helpline;

import dev.helpline.spi.Audience;
import dev.helpline.ticket.AgentReplied;
import dev.helpline.ticket.CallLogged;
import dev.helpline.ticket.CustomerWrote;
import dev.helpline.ticket.MessageUndeliverable;
import dev.helpline.ticket.NoteAdded;
import dev.helpline.ticket.PolicyFailed;
import dev.helpline.ticket.StatusChanged;

/** Who hears of what is said, and of what becomes of it. */
final class WordNews {

    private WordNews() {}

    static void addTo(News news) {
        news.on(AgentReplied.class, (reply, before, letters) -> {
            letters.toCustomer(reply.text());
            letters.toOwner(reply.by(), reply.by().name() + " answered: " + reply.text());
        });
        news.on(
                NoteAdded.class,
                (note, before, letters) -> letters.toOwner(note.by(), note.by().name() + " noted: " + note.text()));
        news.on(
                StatusChanged.class,
                (change, before, letters) -> letters.toOwner(change.by(), "is " + change.to() + " now"));
        news.on(
                CustomerWrote.class,
                (message, before, letters) -> letters.to(
                        before.assignee().isPresent() ? Audience.ASSIGNEE : Audience.OWNER,
                        message.by().name() + " wrote: " + message.text()));
        news.on(
                MessageUndeliverable.class,
                (failure, before, letters) -> before.owner()
                        .filter(owner -> !Letters.isTo(owner, failure.key()))
                        .ifPresent(owner ->
                                letters.to(owner, failure.recipient() + " could not be told: " + failure.reason())));
        news.on(PolicyFailed.class, (failure, before, letters) -> {
            if (failure.parked()) {
                letters.to(
                        Audience.LEAD,
                        "nothing reminds anybody of this any more: the policy failed " + failure.attempt() + " times: "
                                + failure.reason());
            }
        });
        news.on(
                CallLogged.class,
                (call, before, letters) ->
                        letters.toOwner(call.by(), call.by().name() + " spoke with the customer: " + call.text()));
    }
}
