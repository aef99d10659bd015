package dev.helpline;

import dev.helpline.spi.Backoff;
import dev.helpline.spi.Channel;
import dev.helpline.spi.Message;
import dev.helpline.spi.Policy;
import dev.helpline.spi.Roster;
import dev.helpline.spi.TicketStore;
import dev.helpline.ticket.Agent;
import dev.helpline.ticket.Discretion;
import dev.helpline.ticket.Team;
import dev.helpline.ticket.Teams;
import dev.helpline.ticket.Workflow;
import dev.helpline.time.BusinessHours;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** Everything a desk was told, and what holds of what it was not told. It changes only inside {@link #with}. */
final class Setup {

    final TicketStore store;
    Policy policy = Policy.none();
    Roster roster = Roster.nobody();
    OptionalInt capacity = OptionalInt.empty();
    Function<? super Agent, ? extends BusinessHours> reminding = agent -> BusinessHours.always();
    Channel channel = Channel.logging();
    Map<String, Channel> actions = Map.of();
    Backoff backoff = Backoff.startingAt(Duration.ofMinutes(1));
    Workflow workflow = Workflow.standard();
    Discretion discretion = Discretion.none();
    Teams teams = Teams.of(Team.of("front line", 1));
    Optional<Team> makers = Optional.empty();
    InstantSource clock = InstantSource.system();

    Setup(TicketStore store) {
        this.store = store;
    }

    private Setup(Setup other, TicketStore store) {
        this.store = store;
        this.policy = other.policy;
        this.roster = other.roster;
        this.capacity = other.capacity;
        this.reminding = other.reminding;
        this.channel = other.channel;
        this.actions = other.actions;
        this.backoff = other.backoff;
        this.workflow = other.workflow;
        this.discretion = other.discretion;
        this.teams = other.teams;
        this.makers = other.makers;
        this.clock = other.clock;
    }

    /** A copy of which something else is said. */
    Setup with(Consumer<Setup> said) {
        Setup copy = new Setup(this, store);
        said.accept(copy);
        return copy;
    }

    Setup over(TicketStore other) {
        return new Setup(this, other);
    }

    /** How a message goes out: an action of the host's own by its name, everything else by the channel. */
    Channel channelOf(Message message) {
        if (!Letters.isToAction(message)) {
            return channel;
        }
        Channel action = actions.get(message.recipient());
        if (action == null) {
            throw new IllegalStateException("the desk has no action '" + message.recipient() + "' any more; actions: "
                    + actions.keySet().stream().sorted().toList());
        }
        return action;
    }

    /** A copy with one more action of the host's own. */
    Setup doing(String name, Channel action) {
        if (name.isBlank() || actions.containsKey(name)) {
            throw new IllegalArgumentException("a desk cannot have a second action '" + name
                    + "', or one without a name; actions: "
                    + actions.keySet().stream().sorted().toList());
        }
        Map<String, Channel> more = new HashMap<>(actions);
        more.put(name, action);
        return with(next -> next.actions = Map.copyOf(more));
    }

    Course course() {
        Course course = Course.following(policy, teams)
                .working(workflow)
                .staffedBy(roster)
                .doing(actions.keySet())
                .knowing(new DeskWorkload(this));
        return capacity.isPresent() ? course.assigning() : course;
    }
}
