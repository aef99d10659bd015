package dev.helpline;

import dev.helpline.spi.Audience;
import dev.helpline.ticket.AssigneeChanged;
import dev.helpline.ticket.Cover;
import dev.helpline.ticket.CoverArranged;
import dev.helpline.ticket.CoverEnded;
import dev.helpline.ticket.HandoffAnswered;
import dev.helpline.ticket.HandoffOffered;
import dev.helpline.ticket.HandoffTimedOut;
import dev.helpline.ticket.Hold;
import dev.helpline.ticket.HoldArranged;
import dev.helpline.ticket.OwnerChanged;
import dev.helpline.ticket.TeamChanged;

/** Who hears of tickets that change hands. */
final class HandNews {

    private HandNews() {}

    static void addTo(News news) {
        news.on(OwnerChanged.class, (change, before, letters) -> {
            letters.toCustomer(change.to() + " looks after your request now and can be reached at "
                    + change.to().contact());
            letters.unlessBy(change.by(), change.to(), "you own this now: " + change.reason());
            change.from()
                    .ifPresent(owner ->
                            letters.unlessBy(change.by(), owner, change.to() + " owns this now: " + change.reason()));
        });
        news.on(
                AssigneeChanged.class,
                (change, before, letters) -> change.to()
                        .ifPresent(agent ->
                                letters.unlessBy(change.by(), agent, "you work on this now: " + before.subject())));
        news.on(TeamChanged.class, (move, before, letters) -> {
            letters.to(
                    Audience.ON_DUTY, "for " + move.to() + ", from " + move.by().name() + ": " + move.reason());
            letters.toOwner(move.by(), "has gone to " + move.to() + "; you still own it: " + move.reason());
        });
        news.on(
                HandoffOffered.class,
                (offer, before, letters) -> letters.to(
                        offer.handoff().to(),
                        offer.handoff().from() + " asks you to take over as "
                                + offer.handoff().part() + ": "
                                + offer.handoff().reason()));
        news.on(
                HandoffAnswered.class,
                (answer, before, letters) -> before.handoff()
                        .ifPresent(handoff -> letters.to(
                                handoff.from(),
                                handoff.to()
                                        + (answer.accepted()
                                                ? " takes over"
                                                : " does not take over: " + answer.reason()))));
        news.on(
                HandoffTimedOut.class,
                (timeout, before, letters) -> before.handoff().ifPresent(handoff -> {
                    String words = handoff.to() + " has not answered whether they take over as " + handoff.part()
                            + "; it stays where it is: " + timeout.reason();
                    letters.to(handoff.from(), words);
                    letters.to(Audience.LEAD, words);
                }));
        news.on(CoverArranged.class, (arranged, before, letters) -> {
            Cover cover = arranged.cover();
            String span = " from " + cover.startInclusive() + " until " + cover.endExclusive();
            letters.toCustomer(cover.by() + " looks after your request for " + cover.owner() + span
                    + " and can be reached at " + cover.by().contact());
            letters.unlessBy(
                    arranged.by(), cover.by(), "you stand in for " + cover.owner() + span + ": " + cover.reason());
            letters.unlessBy(arranged.by(), cover.owner(), cover.by() + " stands in for you" + span);
        });
        news.on(HoldArranged.class, (arranged, before, letters) -> {
            Hold hold = arranged.hold();
            letters.toCustomer("your request waits until " + hold.until() + "; we look at it again then");
            letters.toOwner(arranged.by(), "waits until " + hold.until() + ": " + hold.reason());
        });
        news.on(
                CoverEnded.class,
                (ended, before, letters) -> before.arrangements().cover().ifPresent(cover -> {
                    String words = cover.owner() + " has it back from " + cover.by() + ": " + ended.reason();
                    letters.unlessBy(ended.by(), cover.owner(), words);
                    letters.unlessBy(ended.by(), cover.by(), words);
                }));
    }
}
