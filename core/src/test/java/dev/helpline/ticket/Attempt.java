package dev.helpline.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What somebody tries; the ticket of a {@link Scene} may refuse it. */
public record Attempt(Actor by, Command command) {

    private static final Instant TOMORROW = Cast.MORNING.plus(Duration.ofDays(1));
    private static final Actor MAKER = new Actor.Maker(new Agent("max", "Max", "max@makers.example"));
    private static final Actor RULE = new Actor.Rule("a rule");
    private static final Gesture REFUND = new Gesture("refund", Money.of("20 EUR"), "it took days");

    /** Up to twenty attempts of everything there is. */
    public static Arbitrary<List<Attempt>> several() {
        Arbitrary<Actor> people = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(Cast.CUSTOMER, Cast.AS_ADA, Cast.AS_BOB, Cast.AS_LEA)),
                Tuple.of(1, Arbitraries.of(MAKER, RULE)));
        Arbitrary<Command> commands = Arbitraries.of(
                Command.write("Hello?"),
                Command.reply("Let me look."),
                Command.ask("Which browser?"),
                Command.resolve("Try again."),
                Command.note("Odd."),
                Command.take(),
                Command.act(Action.HOLD),
                Command.act(Action.RESUME),
                Command.hold(TOMORROW, "a part"),
                Command.hold(Cast.MORNING, "yesterday's part"),
                Command.hold(Duration.ofMinutes(2), "the vendor"),
                Command.act(Action.CLOSE),
                Command.act(Action.REOPEN),
                Command.act(Action.RESOLVE),
                Command.prioritize(Priority.HIGH),
                Command.escalate(Cast.DATABASE, "a slow query"),
                Command.escalate(Cast.FRONT, "not a query"),
                Command.route(Cast.NETWORK, "a slow line"),
                Command.offer(Handoff.Part.OWNER, Cast.BOB, "leave"),
                Command.offer(Handoff.Part.ASSIGNEE, Cast.BOB, "you know it"),
                Command.accept(),
                Command.decline("no time"),
                Command.takeOver("an angry call"),
                Command.call(Duration.ofMinutes(3), "We spoke."),
                Command.timeOut("an hour is enough"),
                Command.cover(Cast.BOB, Cast.MORNING, TOMORROW, "a day off"),
                Command.giveBack("here again"),
                Caring.promise("call back", TOMORROW),
                Caring.promise("call back", Cast.MORNING),
                Caring.keep("call back"),
                Caring.breakPromise("call back", "ill"),
                Caring.mood(Mood.CONFRONTATION, "shouting"),
                Caring.mood(Mood.CALM, "laughing"),
                Caring.praise("Thank you!"),
                Caring.rate(5, Optional.of("Perfect.")),
                Caring.give(REFUND),
                Caring.propose(REFUND),
                Caring.approve("of course"),
                Caring.reject("not twice"),
                Knowing.requireEvidence(Set.of("log", "recording")),
                Knowing.giveEvidence("log", "42 lines"),
                Knowing.theme(new Theme("login")),
                Knowing.dropTheme(new Theme("login")),
                Knowing.askMakers("a retry button", "They click twice."),
                Knowing.answerRequest("a retry button", "In spring."),
                Knowing.link(new Link(Link.Kind.SPLIT_INTO, new TicketId("T-2"))),
                Knowing.merge(new TicketId("T-3")));
        return Combinators.combine(people, commands).as(Attempt::new).list().ofMaxSize(20);
    }

    static Scene played(List<Attempt> attempts) {
        Scene scene = Scene.opened();
        attempts.forEach(attempt -> attempt.on(scene));
        return scene;
    }

    /** What happened when all of it was tried, oldest first. */
    public static List<Event> history(List<Attempt> attempts) {
        return played(attempts).history();
    }

    void on(Scene scene) {
        try {
            scene.does(by, command);
        } catch (RefusedException refused) {
            scene.later(Duration.ofSeconds(1));
        }
    }
}
