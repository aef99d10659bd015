package dev.helpline.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything customers came with in the year, in the order in which they came. */
final class Arrivals {

    /** One in eight of those who come while somebody would answer rings up. */
    private static final double BY_PHONE = 0.12;

    /** One in six of those whose trouble is money finds the form beside the invoice. */
    private static final double BY_FORM = 0.16;

    private Arrivals() {}

    static List<Opening> draw(Dice dice) {
        LocalDate first = LocalDate.of(DeskYear.YEAR, 1, 1);
        return first.datesUntil(DeskYear.END_EXCLUSIVE.toLocalDate())
                .flatMap(date -> ofDay(date, dice))
                .toList();
    }

    private static Stream<Opening> ofDay(LocalDate date, Dice dice) {
        List<Opening> openings = IntStream.range(0, dice.count(Rhythm.expected(date)))
                .mapToObj(each -> opening(DeskYear.unmistakable(Rhythm.moment(date, dice)), dice))
                .toList();
        return openings.stream().sorted(Comparator.comparing(Opening::at));
    }

    private static Opening opening(LocalDateTime at, Dice dice) {
        Topic topic = Topics.draw(at.toLocalDate(), dice);
        Source source = source(at, topic, dice);
        return new Opening(
                at, source, Customers.draw(dice), topic, topic.priority().draw(dice));
    }

    private static Source source(LocalDateTime at, Topic topic, Dice dice) {
        if (OfficeHours.WEEKDAYS.isOpen(at) && dice.chance(BY_PHONE)) {
            return Source.PHONE;
        }
        boolean money = topic.name().equals("invoice") || topic.name().equals("payment failed");
        return money && dice.chance(BY_FORM) ? Source.BILLING_FORM : Source.EMAIL;
    }
}
