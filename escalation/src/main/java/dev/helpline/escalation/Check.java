package dev.helpline.escalation;

import dev.helpline.form.Defect;
import dev.helpline.spi.Policy;
import dev.helpline.spi.StepAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a policy names that a vocabulary does not have. The places are the calls that made it. */
final class Check {

    private final Names names;
    private final ByKind<Policy, Stream<Defect>> policies;
    private final ByKind<StepAction, Optional<String>> actions;

    Check(Vocabulary vocabulary) {
        Names known = new Names(vocabulary);
        this.names = known;
        this.policies = new ByKind<Policy, Stream<Defect>>()
                .say(Ladder.class, this::ladder)
                .say(Alarm.class, alarm -> action(alarm.rule() + ": " + alarm.action(), alarm.action()))
                .say(Policy.Or.class, or -> Stream.of(or.first(), or.second()).flatMap(this::policy))
                .say(Policy.When.class, when -> Stream.concat(condition(when), policy(when.policy())))
                .say(Policy.During.class, during -> policy(during.policy()))
                .say(
                        Policy.ButFor.class,
                        butFor -> Stream.of(butFor.policy(), butFor.instead()).flatMap(this::policy));
        this.actions = new ByKind<StepAction, Optional<String>>()
                .say(StepAction.MoveTo.class, move -> known.team(move.team()).map(" team"::concat))
                .say(
                        StepAction.MoveToTier.class,
                        move -> known.tier(move.tier()).map(" tier"::concat))
                .say(StepAction.Custom.class, own -> known.action(own.name()).map(" action"::concat))
                .say(StepAction.Act.class, act -> known.act(act.action()));
    }

    /** In the order in which they were written. */
    List<Defect> defects(Policy policy) {
        List<Defect> defects = new ArrayList<>(policy(policy).toList());
        Rounds.in(policy).ifPresent(round -> defects.add(new Defect("the policy", " moves a ticket " + round)));
        return defects;
    }

    private Stream<Defect> policy(Policy policy) {
        return policies.of(policy).orElse(Stream.empty());
    }

    private Stream<Defect> condition(Policy.When when) {
        if (!(when.test() instanceof Condition condition)) {
            return Stream.empty();
        }
        Stream<String> teams = condition.teams().stream()
                .sorted()
                .flatMap(team -> names.team(team).stream())
                .map(" team"::concat);
        Stream<String> tiers = condition.knownTiers().stream()
                .sorted()
                .flatMap(tier -> names.tier(tier).stream())
                .map(" tier"::concat);
        return Stream.concat(teams, tiers).map(problem -> new Defect("when " + condition, ":" + problem));
    }

    private Stream<Defect> ladder(Ladder ladder) {
        String name = ladder.counting().named("");
        return ladder.goals().stream().flatMap(goal -> Stream.concat(clock(name, goal.clock()), steps(name, goal)));
    }

    private Stream<Defect> clock(String name, Clock clock) {
        Optional<String> team = clock.team().flatMap(names::team).map(" team"::concat);
        Optional<String> tier = clock.tier().flatMap(names::tier).map(" tier"::concat);
        return Stream.of(team, tier).flatMap(Optional::stream).map(problem -> new Defect(name + clock, ":" + problem));
    }

    private Stream<Defect> steps(String name, Goal goal) {
        return goal.rungs().stream().flatMap(rung -> action(name + goal.clock() + rung, rung.action()));
    }

    private Stream<Defect> action(String place, StepAction action) {
        return actions.of(action).flatMap(problem -> problem).map(problem -> new Defect(place, ":" + problem)).stream();
    }
}
