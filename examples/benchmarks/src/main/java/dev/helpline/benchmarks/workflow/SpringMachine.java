package dev.helpline.benchmarks.workflow;

import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;

/** The same life in Spring Statemachine, whose machine is made once and keeps the state. */
final class SpringMachine {

    private final StateMachine<Stage, Deed> machine;

    @SuppressWarnings("deprecation") // as below
    SpringMachine(Case subject) {
        try {
            machine = built(subject);
        } catch (Exception failure) {
            throw new IllegalStateException("Spring's builder failed", failure);
        }
        machine.start();
    }

    private static StateMachine<Stage, Deed> built(Case subject) throws Exception {
        StateMachineBuilder.Builder<Stage, Deed> builder = StateMachineBuilder.builder();
        builder.configureStates()
                .withStates()
                .initial(Stage.FRESH)
                .state(Stage.OPEN)
                .state(Stage.WAITING)
                .state(Stage.RESOLVED)
                .state(Stage.CLOSED);
        allow(builder, Stage.FRESH, Deed.TAKE, Stage.OPEN);
        allow(builder, Stage.OPEN, Deed.ASK, Stage.WAITING);
        allow(builder, Stage.WAITING, Deed.WRITE, Stage.OPEN);
        builder.configureTransitions()
                .withExternal()
                .source(Stage.OPEN)
                .target(Stage.RESOLVED)
                .event(Deed.RESOLVE)
                .guard(context -> subject.owned);
        allow(builder, Stage.RESOLVED, Deed.CLOSE, Stage.CLOSED);
        allow(builder, Stage.CLOSED, Deed.AGAIN, Stage.FRESH);
        return builder.build();
    }

    @SuppressWarnings("deprecation") // the blocking call is what a synchronous host makes
    Stage fire(Deed deed) {
        machine.sendEvent(deed);
        return machine.getState().getId();
    }

    private static void allow(StateMachineBuilder.Builder<Stage, Deed> builder, Stage from, Deed deed, Stage to)
            throws Exception {
        builder.configureTransitions().withExternal().source(from).target(to).event(deed);
    }
}
