package dev.helpline.time;

import java.time.LocalDate;

/**
 * One civil date on which nobody is there, and why.
 *
 * @param date the date
 * @param name what people call it; empty when it has no name
 */
public record Holiday(LocalDate date, String name) {}
