package dev.helpline.examples.cluster;

import static dev.helpline.spi.Audience.OWNER;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.helpline.Desk;
import dev.helpline.escalation.Ladder;
import dev.helpline.jdbc.JdbcTicketStore;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Team;
import dev.helpline.time.BusinessHours;
import java.time.Duration;

/** What every node has in common: the policy, the people, and the database's clock. */
final class Shared {

    static final Agent ADA = new Agent("ada", "Ada", "ada@desk.example");

    private static final Policy POLICY = Ladder.counting(BusinessHours.always())
            .firstReply()
            .within(Duration.ofSeconds(3))
            .whenLate()
            .moveTo("database")
            .late(Duration.ofSeconds(1))
            .every(Duration.ofSeconds(1))
            .atMost(3)
            .tell(OWNER);

    private Shared() {}

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    static Desk desk(JdbcTicketStore store) {
        return Desk.on(store)
                .withTeams(Team.of("front line", 1), Team.of("database", 2))
                .following(POLICY)
                .staffedBy(Roster.always(ADA))
                .timedBy(store.clock())
                .telling(message -> {});
    }
}
