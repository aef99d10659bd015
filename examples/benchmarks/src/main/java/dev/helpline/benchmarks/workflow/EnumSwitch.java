package dev.helpline.benchmarks.workflow;

/** The limit: what one writes by hand for one table that never changes. It knows no roles and gives no reasons. */
final class EnumSwitch {

    private final Case subject;

    EnumSwitch(Case subject) {
        this.subject = subject;
    }

    Stage fire(Deed deed) {
        Stage next = switch (subject.stage) {
            case FRESH -> deed == Deed.TAKE ? Stage.OPEN : Stage.FRESH;
            case OPEN -> open(deed);
            case WAITING -> deed == Deed.WRITE ? Stage.OPEN : Stage.WAITING;
            case RESOLVED -> deed == Deed.CLOSE ? Stage.CLOSED : Stage.RESOLVED;
            case CLOSED -> deed == Deed.AGAIN ? Stage.FRESH : Stage.CLOSED;
        };
        subject.stage = next;
        return next;
    }

    private Stage open(Deed deed) {
        return switch (deed) {
            case ASK -> Stage.WAITING;
            case RESOLVE -> subject.owned ? Stage.RESOLVED : Stage.OPEN;
            default -> Stage.OPEN;
        };
    }
}
