package dev.helpline.ticket;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What somebody tries; the ticket of a {@link Scene} may refuse it. */
public record Attempt(Actor by, Command command) {

    /** Up to twenty attempts of everything there is. */
    public static Arbitrary<List<Attempt>> several() {
        Arbitrary<Actor> people = Arbitraries.of(Cast.CUSTOMER, Cast.AS_ADA, Cast.AS_BOB, Cast.AS_LEA);
        Arbitrary<Command> commands = Arbitraries.of(
                Command.write("Hello?"),
                Command.reply("Let me look."),
                Command.ask("Which browser?"),
                Command.resolve("Try again."),
                Command.note("Odd."),
                Command.take(),
                Command.act(Action.HOLD),
                Command.act(Action.RESUME),
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
                Command.takeOver("an angry call"));
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
