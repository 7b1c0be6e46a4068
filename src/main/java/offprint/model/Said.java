package offprint.model;

import offprint.report.Position;

/**
 * A value and where somebody said it.
 *
 * @param <T> what was said
 * @param value the value, checked
 * @param at its place
 */
public record Said<T>(T value, Position at) {}
