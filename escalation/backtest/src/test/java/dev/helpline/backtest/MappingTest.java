package dev.helpline.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpline.ticket.Category;
import dev.helpline.ticket.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {

    private static final String NEEDED = "case: id\nat: {column: t}\nstatus: {column: s, values: {New: NEW}}\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("mapping.yaml");
    }

    @Test
    void readsTheDocumentedForm() throws IOException {
        Columns columns = read("""
                case: number                        # the column that says which case a row belongs to
                at: {column: updated_at, format: d/M/yyyy HH:mm, zone: UTC}
                status:                             # the state after the row; every value that occurs
                  column: state
                  values: {New: NEW, Active: OPEN, Awaiting User Info: WAITING_ON_CUSTOMER, Closed: CLOSED}
                priority: {column: priority, values: {1 - Critical: critical, 2 - High: high}}
                team: {column: assignment_group, tiers: {database: 2}}
                assignee: assigned_to
                openedBy: {column: opened_by, values: {customer: CUSTOMER, agent: AGENT}}
                event: {column: event, values: {replied: REPLY, customer wrote: MESSAGE}}
                opened: opened_at
                resolved: resolved_at
                unknown: ["?", ""]
                """);
        assertThat(columns.caseColumn()).isEqualTo("number");
        assertThat(columns.at().zoneId()).isEqualTo(ZoneId.of("UTC"));
        assertThat(columns.status().known()).containsEntry("Awaiting User Info", Category.WAITING_ON_CUSTOMER);
        assertThat(columns.priority().known()).containsEntry("2 - High", Pressure.HIGH);
        assertThat(columns.team().tierOf("database")).isEqualTo(2);
        assertThat(columns.team().tierOf("front line")).isEqualTo(1);
        assertThat(columns.openedBy().known()).containsEntry("agent", Role.AGENT);
        assertThat(columns.event().known()).containsEntry("customer wrote", Happening.MESSAGE);
        assertThat(columns.unknown()).isEqualTo(List.of("?", ""));
    }

    @Test
    void needsNoMoreThanCaseInstantAndStatus() throws IOException {
        Columns columns = read(NEEDED);
        assertThat(columns.at().zoneId()).isEqualTo(ZoneId.of("UTC"));
        assertThat(columns.isUnknown("")).isTrue();
        assertThat(columns.isUnknown("?")).isFalse();
        assertThat(columns.namesTiers()).isFalse();
    }

    @Test
    void saysWhereAnUnknownFieldStandsAndWhichThereAre() {
        refuses(
                NEEDED + "colour: red",
                ", line 4, column 1: 'colour' is not known here; allowed: [assignee, at, case, event, opened,"
                        + " openedBy, priority, resolved, status, team, unknown]");
        refuses(
                NEEDED + "team: {column: t, tier: {a: 2}}",
                ", line 4, column 19: 'team.tier' is not known here; did you mean 'tiers'? allowed: [column, tiers]");
    }

    @Test
    void saysWhatIsUnknownEvenIfTheRestCannotBeRead() {
        refuses(
                NEEDED + "team: {column: t, tier/s: {a: 2}}\nassignee: [",
                ": 'team.tier/s' is not known here; did you mean 'tiers'? allowed: [column, tiers]");
    }

    @Test
    void saysWhatIsMissing() {
        refuses("at: {column: t}\n", ", line 2, column 1: 'case' is missing, and is needed");
        refuses("case: id\n", ", line 2, column 1: 'at' is missing, and is needed");
        refuses("case: id\nat: {column: t}\n", ", line 3, column 1: 'status' is missing, and is needed");
        refuses("case: id\nat: {zone: UTC}\n", ", line 2, column 15: 'at': 'column' is missing, and is needed");
        refuses(
                NEEDED + "priority: {values: {a: high}}",
                ", line 4, column 29: 'priority': 'column' is missing, and is needed");
        refuses(
                "case: id\nat: {column: t}\nstatus: {column: s}\n",
                ", line 4, column 1: 'status.values' says of no status what it means; name at least one");
    }

    @Test
    void refusesAZoneThatDoesNotExist() {
        refuses(
                "case: id\nat: {column: t, zone: Europe/Atlantis}\n",
                ", line 2, column 38: 'at': there is no time zone 'Europe/Atlantis'; allowed: names such as Europe/Berlin or"
                        + " UTC");
    }

    @Test
    void refusesAPatternThatIsNoneOrDoesNotSayDayAndTime() {
        for (String pattern :
                List.of("qqq{", "yyyy-MM-dd", "HH:mm", "yyyy-mm-dd HH:mm", "YYYY-MM-dd HH:mm", "d/M/yyyy hh:mm")) {
            assertThatThrownBy(() -> read("case: id\nat: {column: t, format: \"" + pattern + "\"}\n"))
                    .isInstanceOf(BackTestException.class)
                    .hasMessageStartingWith(file + ", line 2, column ")
                    .hasMessageEndingWith(": 'at': '" + pattern
                            + "' is no pattern of a day and a time; allowed: one such as d/M/yyyy HH:mm");
        }
    }

    @Test
    void refusesAMeaningThatThereIsNot() {
        refuses(
                "status: {column: s, values: {New: FRESH}}",
                ", line 1, column 35: 'status.values.New' cannot be 'FRESH'; allowed: [NEW, OPEN, WAITING_ON_CUSTOMER,"
                        + " ON_HOLD, RESOLVED, CLOSED]");
        refuses(
                NEEDED + "priority: {column: p, values: {1: urgent}}",
                ", line 4, column 35: 'priority.values.1' cannot be 'urgent'; allowed: [critical, high, normal, low]");
        refuses(
                NEEDED + "openedBy: {column: o, values: {x: BOSS}}",
                ", line 4, column 35: 'openedBy.values.x' cannot be 'BOSS'; allowed: [CUSTOMER, AGENT, LEAD, MAKER, SYSTEM]");
        refuses(
                NEEDED + "event: {column: e, values: {x: SHOUT}}",
                ", line 4, column 32: 'event.values.x' cannot be 'SHOUT'; allowed: [REPLY, MESSAGE]");
        refuses(
                "status: {column: s, values: {New: }}",
                ", line 1, column 36: 'status': 'values' does not say what 'New' means");
        refuses(
                "status: {column: s, values: {'': NEW}}",
                ", line 1, column 38: 'status': 'values' gives a meaning to nothing; a cell that is empty belongs under"
                        + " 'unknown'");
    }

    @Test
    void refusesATierThatIsNone() {
        refuses(
                NEEDED + "team: {column: t, tiers: {a: 0}}",
                ", line 4, column 32: 'team': 'tiers' puts 'a' on tier 0; allowed: 1 for the front line, 2 and above");
        refuses(
                NEEDED + "team: {column: t, tiers: {a: two}}",
                ", line 4, column 30: 'team.tiers.a' cannot be 'two'; allowed: a whole number");
    }

    @Test
    void saysHowAPartIsWrittenThatIsWrittenOtherwise() {
        refuses(
                "at: t\n",
                ", line 1, column 5: 'at' is not written like this; allowed: {column: …, format: …, zone: …}");
        refuses(
                NEEDED + "unknown: '?'",
                ", line 4, column 10: 'unknown' is not written like this; allowed: [a value, …]");
        refuses(NEEDED + "assignee: [a]", ", line 4, column 11: 'assignee' is not written like this; allowed: a text");
        refuses(
                "status: {column: s, values: [NEW]}",
                ", line 1, column 29: 'status.values' is not written like this; allowed: {a value: what it means, …}");
    }

    @Test
    void refusesAPartThatStandsTwice() {
        refuses(NEEDED + NEEDED, ", line 4, column 5: this is not a mapping: Duplicate Object property \"case\"");
    }

    @Test
    void refusesWhatIsNoMapping() {
        String allowed = ", line 1, column 1: the file is not written like this; allowed: {case: …, at: …, status: …,"
                + " priority: …, team: …, assignee: …, openedBy: …, event: …, opened: …, resolved: …, unknown: …}";
        refuses("", allowed);
        refuses("Dear Sir or Madam", allowed);
        refuses("[1, 2]", allowed);
        refuses(
                "case: id\n\tat: x",
                ", line 1, column 9: this is not a mapping: while scanning for the next token, found character '\\t(TAB)'"
                        + " that cannot start any token. (Do not use \\t(TAB) for indentation)");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Mapping.read(file))
                .isInstanceOf(BackTestException.class)
                .hasMessage("cannot read the mapping file " + file + ": there is no such file");
    }

    private Columns read(String yaml) throws IOException {
        Files.writeString(file, yaml);
        return Mapping.read(file).columns();
    }

    private void refuses(String yaml, String sentence) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(BackTestException.class)
                .hasMessage(file + sentence);
    }
}
