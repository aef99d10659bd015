package dev.helpline.ticket;

import java.util.List;
import java.util.Set;

/** What a problem is about, and what proves it. */
final class Studying {

    private Studying() {}

    record Require(Set<String> kinds) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation).deskOnly("REQUIRE EVIDENCE ON");
            if (ticket.matter().evidence().required().containsAll(kinds)) {
                throw turn.refused("REQUIRE EVIDENCE ON", "kinds that were not asked for before, not " + kinds);
            }
            return turn.add(new EvidenceRequired(situation.at(), situation.by(), kinds))
                    .events();
        }

        @Override
        public String toString() {
            return "requireEvidence(" + kinds + ")";
        }
    }

    record Give(String kind, String text) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            Turn turn = new Turn(ticket, situation).add(new EvidenceGiven(situation.at(), situation.by(), kind, text));
            if (situation.by().role() == Role.CUSTOMER) {
                return turn.act(Action.WRITE).events();
            }
            turn.agent("GIVE EVIDENCE ON");
            return turn.events();
        }

        @Override
        public String toString() {
            return "giveEvidence(" + Text.quoted(kind) + ", " + Text.quoted(text) + ")";
        }
    }

    record Classify(Theme theme, boolean holds) implements Command {
        @Override
        public List<Event> decide(Ticket ticket, Situation situation) {
            String tried = holds ? "ADD A THEME TO" : "DROP A THEME OF";
            Turn turn = new Turn(ticket, situation).deskOnly(tried);
            Set<Theme> themes = ticket.matter().themes();
            if (themes.contains(theme) == holds) {
                throw turn.refused(tried, (holds ? "any theme but those it has, " : "a theme it has, ") + themes);
            }
            return turn.add(
                            holds
                                    ? new ThemeAdded(situation.at(), situation.by(), theme)
                                    : new ThemeRemoved(situation.at(), situation.by(), theme))
                    .events();
        }

        @Override
        public String toString() {
            return (holds ? "theme(" : "dropTheme(") + theme + ")";
        }
    }
}
