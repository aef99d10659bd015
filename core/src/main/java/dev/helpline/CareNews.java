package dev.helpline;

import dev.helpline.spi.Audience;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.EvidenceGiven;
import dev.helpline.ticket.EvidenceRequired;
import dev.helpline.ticket.GestureAnswered;
import dev.helpline.ticket.GestureMade;
import dev.helpline.ticket.GestureProposed;
import dev.helpline.ticket.Mood;
import dev.helpline.ticket.MoodChanged;
import dev.helpline.ticket.Praised;
import dev.helpline.ticket.Promise;
import dev.helpline.ticket.PromiseBroken;
import dev.helpline.ticket.PromiseKept;
import dev.helpline.ticket.PromiseMade;
import dev.helpline.ticket.Rated;
import dev.helpline.ticket.Role;
import java.util.Comparator;
import java.util.TreeSet;

/** Who hears of how a customer is looked after. */
final class CareNews {

    private CareNews() {}

    static void addTo(News news) {
        news.on(
                EvidenceRequired.class,
                (required, before, letters) ->
                        letters.toCustomer("please send us: " + String.join(", ", new TreeSet<>(required.kinds()))));
        news.on(EvidenceGiven.class, (given, before, letters) -> {
            String words = given.by().name() + " gave " + given.kind() + ": " + given.text();
            if (given.by().role() == Role.CUSTOMER) {
                letters.to(before.assignee().isPresent() ? Audience.ASSIGNEE : Audience.OWNER, words);
            } else {
                letters.toOwner(given.by(), words);
            }
        });
        news.on(MoodChanged.class, (change, before, letters) -> {
            String words = "the customer is " + change.mood() + ": " + change.reason();
            letters.toOwner(change.by(), words);
            if (change.mood() == Mood.CONFRONTATION) {
                letters.to(Audience.LEAD, words);
            }
        });
        news.on(PromiseMade.class, (made, before, letters) -> {
            Promise promise = made.promise();
            letters.toCustomer("you have our word: " + promise.what() + ", by " + promise.due());
            letters.toOwner(made.by(), promise.by() + " promised " + promise.what() + " by " + promise.due());
        });
        news.on(
                PromiseKept.class,
                (kept, before, letters) ->
                        letters.toOwner(kept.by(), kept.by().name() + " kept the promise " + kept.what()));
        news.on(PromiseBroken.class, (broken, before, letters) -> {
            String words = "the promise " + broken.what() + " is broken: " + broken.reason();
            letters.toOwner(broken.by(), words);
            letters.to(Audience.LEAD, words);
        });
        news.on(GestureMade.class, (made, before, letters) -> {
            letters.toCustomer("you receive a " + made.gesture());
            letters.toOwner(made.by(), made.by().name() + " gave a " + made.gesture());
        });
        news.on(
                GestureProposed.class,
                (proposed, before, letters) -> letters.to(
                        Audience.LEAD,
                        proposed.by().name() + " asks whether to give a "
                                + proposed.proposal().gesture() + ": "
                                + proposed.proposal().gesture().reason()));
        news.on(
                GestureAnswered.class,
                (answer, before, letters) -> before.arrangements()
                        .proposal()
                        .ifPresent(proposal -> letters.unlessBy(
                                answer.by(),
                                proposal.by(),
                                (answer.approved() ? "yes to a " : "no to a ") + proposal.gesture() + ": "
                                        + answer.reason())));
        news.on(Praised.class, (praise, before, letters) -> {
            String words = praise.by().name() + " praises your work: " + praise.text();
            praise.whom().stream().sorted(Comparator.comparing(Agent::id)).forEach(agent -> letters.to(agent, words));
            letters.to(Audience.LEAD, "praise from " + praise.by().name() + ": " + praise.text());
        });
        news.on(Rated.class, (rating, before, letters) -> {
            String words = rating.stars() + " of 5"
                    + rating.text().map(text -> ": " + text).orElse("");
            letters.to(Audience.OWNER, words);
            if (rating.stars() <= 2) {
                letters.to(Audience.LEAD, words);
            }
        });
    }
}
