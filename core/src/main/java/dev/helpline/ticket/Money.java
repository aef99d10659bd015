package dev.helpline.ticket;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount of money, with as many decimals as its currency has.
 *
 * @param amount not negative, below a thousand million million
 * @param currency in what
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int MAX_DIGITS = 15;

    /** Checks that it is not negative and has no more decimals than the currency. */
    public Money {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.signum() < 0
                || (long) amount.precision() - amount.scale() > MAX_DIGITS
                || amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    amount + " " + currency + " is no amount of money; allowed: 0 or more, at most " + MAX_DIGITS
                            + " digits and " + decimals + " decimals");
        }
        amount = amount.setScale(decimals);
    }

    /**
     * Money as people write it.
     *
     * @param text an amount and a currency of ISO 4217, such as {@code 100 EUR} or {@code 9.95 USD}
     * @return the amount
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Money of(String text) {
        String[] words = text.split(" ", -1);
        try {
            if (words.length == 2 && words[0].length() <= 20) {
                return new Money(new BigDecimal(words[0]), Currency.getInstance(words[1]));
            }
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(unreadable(text), wrong);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(unreadable(text) + ": " + wrong.getMessage(), wrong);
        }
        throw new IllegalArgumentException(unreadable(text));
    }

    private static String unreadable(String text) {
        return Text.quoted(text) + " is no amount of money; write an amount and a currency, like 100 EUR";
    }

    /**
     * The sum.
     *
     * @param other in the same currency
     * @return a new amount
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        return new Money(amount.add(inSameCurrency(other).amount), currency);
    }

    /**
     * The smaller first.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inSameCurrency(other).amount);
    }

    private Money inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    this + " and " + other + " cannot be compared or added; name one currency");
        }
        return other;
    }

    /** Amount and currency, as {@link #of} reads them. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
