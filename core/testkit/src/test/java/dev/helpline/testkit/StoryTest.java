package dev.helpline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpline.ticket.Actor;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Command;
import dev.helpline.ticket.Event;
import dev.helpline.ticket.Requester;
import dev.helpline.ticket.Role;
import dev.helpline.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoryTest {

    @Property(tries = 300)
    void aStoryIsALegalHistory(@ForAll("stories") Story story) {
        List<Event> events = story.events();
        assertThat(events).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(Ticket.of(events)).isEqualTo(story.ticket());
        assertThat(story.tickets(new Reminders()))
                .last()
                .extracting(Ticket::openedAt)
                .isEqualTo(story.openedAt());
    }

    @Property(tries = 300)
    void aStoryThatBeginsLaterIsTheSameStory(@ForAll("stories") Story story) {
        Duration day = Duration.ofDays(1);
        assertThat(story.startingAt(story.openedAt().plus(day)).events())
                .hasSameSizeAs(story.events())
                .extracting(event -> event.at().minus(day))
                .isEqualTo(story.events().stream().map(Event::at).toList());
    }

    @Example
    void storiesEndInEveryCategory() {
        Set<Category> categories = HelplineDomain.tickets()
                .sampleStream()
                .limit(1_000)
                .map(Ticket::category)
                .collect(Collectors.toSet());
        assertThat(categories).containsExactlyInAnyOrder(Category.values());
    }

    @Example
    void aStoryPrintsAsATimeLine() {
        Story story = new Story(
                HelplineDomain.teams(),
                Papers.MORNING,
                Told.SAM,
                List.of(
                        new Attempt(Duration.ofMinutes(90), Told.ADA, Told.REPLY),
                        new Attempt(Duration.ofDays(2), Told.SAM, Told.REPLY)));
        assertThat(story.toString()).isEqualTo("""

                          2026-03-02T09:00:00Z  +0d 00:00:00  Sam: opened the ticket with front line
                          2026-03-02T10:30:00Z  +0d 01:30:00  Ada: replied
                          2026-03-02T10:30:00Z  +0d 01:30:00  Ada: status new -> open
                          2026-03-02T10:30:00Z  +0d 01:30:00  Ada: owner nobody -> Ada
                          2026-03-02T10:30:00Z  +0d 01:30:00  Ada: assignee nobody -> Ada
                        """);
    }

    @Provide
    Arbitrary<Story> stories() {
        return HelplineDomain.stories();
    }

    private static final class Told {
        static final Actor SAM = new Actor.Customer(new Requester("sam", "Sam", "sam@x"));
        static final Actor ADA = new Actor.Staff(new Agent("ada", "Ada", "ada@x"), Role.AGENT);
        static final Command REPLY = Command.reply("Let me look.");
    }
}
