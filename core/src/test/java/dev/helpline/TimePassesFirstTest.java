package dev.helpline;

import static dev.helpline.ticket.Cast.ADA;
import static dev.helpline.ticket.Cast.DATABASE;
import static dev.helpline.ticket.Cast.FRONT;
import static dev.helpline.ticket.Cast.LEA;
import static dev.helpline.ticket.Cast.MORNING;
import static dev.helpline.ticket.Cast.NETWORK;
import static dev.helpline.ticket.Cast.SAM;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.spi.Audience;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.StepTaken;
import dev.helpline.ticket.TeamChanged;
import dev.helpline.ticket.TicketId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a ticket depends on its story, never on who ticked when. */
class TimePassesFirstTest {

    private static final Chores CHORES = Chores.none()
            .tell(Audience.LEAD, ofHours(1))
            .moveTo("database", ofHours(2))
            .tell(Audience.OWNER, ofHours(3))
            .moveTo("network", ofHours(4));

    private final HandSetClock clock = new HandSetClock(MORNING);
    private final Mailbox mailbox = new Mailbox();
    private final TicketStore store = TicketStore.inMemory();
    private final Desk desk = desk(store, clock, mailbox);

    private static Desk desk(TicketStore store, HandSetClock clock, Mailbox mailbox) {
        return Desk.on(store)
                .withTeams(FRONT.ledBy(LEA), DATABASE, NETWORK)
                .following(CHORES)
                .telling(mailbox)
                .timedBy(clock);
    }

    @Test
    void oneLateTickManyTicksAndACommandTellTheSameStory() {
        List<Event> often = story(Duration.ofMinutes(7));
        List<Event> hourly = story(ofHours(1));
        List<Event> never = story(Duration.ofDays(1));
        assertThat(often).isEqualTo(hourly).isEqualTo(never);
        assertThat(often).filteredOn(StepTaken.class::isInstance).hasSize(4);
    }

    /** Ada takes the ticket after two and a half hours and notes something after five; the desk ticks in between. */
    private static List<Event> story(Duration pause) {
        HandSetClock clock = new HandSetClock(MORNING);
        Desk desk = desk(TicketStore.inMemory(), clock, new Mailbox());
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        tickUntil(ofMinutes(150), pause, clock, desk);
        desk.as(ADA).take(id);
        tickUntil(ofHours(5), pause, clock, desk);
        desk.as(ADA).note(id, "Still looking.");
        return desk.history(id).stream().map(TimePassesFirstTest::unhurried).toList();
    }

    private static void tickUntil(Duration sinceMorning, Duration pause, HandSetClock clock, Desk desk) {
        for (clock.advance(pause); clock.instant().isBefore(MORNING.plus(sinceMorning)); clock.advance(pause)) {
            desk.tick();
        }
        clock.set(MORNING.plus(sinceMorning));
    }

    private static Event unhurried(Event event) {
        return event instanceof StepTaken step ? new StepTaken(step.at(), step.at(), step.key(), step.what()) : event;
    }

    @Test
    void aStepHappensWhenItIsDueAndSaysWhenItFired() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        clock.advance(ofHours(9));
        desk.tick();
        assertThat(desk.history(id))
                .filteredOn(StepTaken.class::isInstance)
                .map(StepTaken.class::cast)
                .allMatch(step -> step.firedAt().equals(MORNING.plus(ofHours(9))))
                .extracting(StepTaken::at)
                .containsExactly(
                        MORNING.plus(ofHours(1)),
                        MORNING.plus(ofHours(2)),
                        MORNING.plus(ofHours(3)),
                        MORNING.plus(ofHours(4)));
        assertThat(desk.ticket(id).team()).contains(NETWORK);
        assertThat(desk.ticket(id).teamSince()).isEqualTo(MORNING.plus(ofHours(4)));
    }

    @Test
    void aCommandFindsTheTicketAsTimeHasLeftIt() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        clock.advance(ofHours(2));
        desk.as(ADA).escalate(id, "front line", "not a query");
        assertThat(desk.history(id))
                .filteredOn(TeamChanged.class::isInstance)
                .extracting(event -> ((TeamChanged) event).to())
                .containsExactly(DATABASE, FRONT.ledBy(LEA));
        assertThat(desk.ticket(id).owner()).contains(ADA);
    }

    @Test
    void aStepFiresOnceWithTwoDesksOverOneStore() {
        Desk other = desk(store, clock, mailbox);
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        clock.advance(ofHours(1));
        assertThat(desk.tick().steps()).isEqualTo(1);
        assertThat(other.tick().steps()).isZero();
        clock.advance(ofHours(1));
        assertThat(other.tick().steps()).isEqualTo(1);
        assertThat(desk.tick().steps()).isZero();
        assertThat(desk.history(id)).filteredOn(StepTaken.class::isInstance).hasSize(2);
        assertThat(mailbox.textsTo("Lea")).containsExactly("new from Sam: Cannot log in", "chore 0");
    }

    @Test
    void aTickSaysWhenItIsNeededAgain() {
        assertThat(desk.tick().next()).isEmpty();
        desk.from(SAM).open("Cannot log in", "It says no.");
        assertThat(desk.tick()).isEqualTo(new Tick(0, 1, Optional.of(MORNING.plus(ofHours(1)))));
    }

    @Test
    void lateRemindersFoldIntoTheNewestWhichSaysWhatWasMissed() {
        Desk nagging = desk.following(Chores.none()
                .tell(Audience.LEAD, ofHours(1))
                .tell(Audience.LEAD, ofHours(2))
                .tell(Audience.LEAD, ofHours(3)));
        nagging.from(SAM).open("Cannot log in", "It says no.");
        nagging.tick();
        clock.advance(ofHours(8));
        assertThat(nagging.tick().steps()).isEqualTo(3);
        assertThat(mailbox.textsTo("Lea"))
                .containsExactly(
                        "new from Sam: Cannot log in",
                        "chore 2 (missed: chore 0 at 2026-03-02T10:00:00Z, chore 1 at 2026-03-02T11:00:00Z)");
    }

    @Test
    void remindersInTimeSayNothingOfAnythingMissed() {
        Desk nagging =
                desk.following(Chores.none().tell(Audience.LEAD, ofHours(1)).tell(Audience.LEAD, ofHours(2)));
        nagging.from(SAM).open("Cannot log in", "It says no.");
        for (int hour = 0; hour < 3; hour++) {
            nagging.tick();
            clock.advance(ofHours(1));
        }
        assertThat(mailbox.textsTo("Lea")).containsExactly("new from Sam: Cannot log in", "chore 0", "chore 1");
    }

    @Test
    void aCourseThatOnlyWatchesPutsStepsOnRecordAndChangesNothing() {
        TicketId id = desk.from(SAM).open("Cannot log in", "It says no.").id();
        Course.Passage passage = Course.watching(CHORES).until(desk.ticket(id), MORNING.plus(Duration.ofDays(1)));
        assertThat(passage.events()).hasSize(4).allMatch(StepTaken.class::isInstance);
        assertThat(passage.after().team()).isEqualTo(desk.ticket(id).team());
    }
}
