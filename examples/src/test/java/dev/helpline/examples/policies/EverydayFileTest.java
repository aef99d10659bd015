package dev.helpline.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.escalation.Condition;
import dev.helpline.escalation.Ladder;
import dev.helpline.escalation.Ladders;
import dev.helpline.escalation.Vocabulary;
import dev.helpline.examples.house.Project;
import dev.helpline.files.DeskFile;
import dev.helpline.spi.Audience;
import dev.helpline.spi.Policy;
import dev.helpline.testkit.PolicyContract;
import dev.helpline.ticket.Category;
import dev.helpline.ticket.Priority;
import dev.helpline.ticket.Team;
import dev.helpline.time.BusinessHours;
import dev.helpline.time.WeeklyHours;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The policy file of the README means what it says, and is as lawful as any policy. */
class EverydayFileTest implements PolicyContract {

    private static final Path FILE = Project.ROOT.resolve("examples/policies/everyday.yaml");
    private static final Policy READ = DeskFile.read(FILE).policy();

    @Override
    public Policy policy() {
        return READ;
    }

    @Test
    void the_file_says_what_these_calls_say() {
        BusinessHours office = WeeklyHours.in("Europe/Berlin").weekdays("09:00-12:30", "13:30-17:00");
        Policy everyday = Ladder.counting(office)
                .firstReply()
                .within(Duration.ofMinutes(30))
                .before(Duration.ofMinutes(10))
                .tell(Audience.OWNER)
                .whenLate()
                .moveTo("database")
                .late(Duration.ofHours(1))
                .every(Duration.ofHours(2))
                .atMost(3)
                .tell(Audience.LEAD)
                .resolution()
                .within(Duration.ofHours(16))
                .within(Priority.CRITICAL, Duration.ofHours(8))
                .pausedWhile(Category.WAITING_ON_CUSTOMER)
                .at(75)
                .tell(Audience.OWNER)
                .whenLate()
                .tell(Audience.LEAD);
        Policy upset = Condition.tier(3).negate().limiting(Ladders.handUpsetCustomersToTheLead());
        Policy closing = Ladders.closeAfterResolving(BusinessHours.always(), Duration.ofDays(5));
        assertThat(policy()).isEqualTo(everyday.or(upset).or(closing));
    }

    @Test
    void a_desk_that_has_no_such_team_is_told_where_the_file_names_it() {
        Vocabulary small = Vocabulary.standard().teams(Team.of("front line", 1));
        assertThatThrownBy(() -> DeskFile.read(FILE, small))
                .hasMessage(FILE + ", line 15, column 32: policies[0].goals[0].firstReply.steps[1].moveTo 'database' is"
                        + " not known here; allowed: [front line]");
    }
}
