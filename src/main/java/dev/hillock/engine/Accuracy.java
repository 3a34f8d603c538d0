package dev.hillock.engine;

/**
 * A promise of accuracy against the exact result, correctly rounded.
 *
 * @param value      ULP of f, where its condition number is at most 8
 * @param derivative ULP of f', f'' and pullbacks, where the condition number is at most 8
 * @param mixed      error in units of (1 ULP of the result + what half an ULP of x does to it), everywhere
 */
public record Accuracy(double value, double derivative, double mixed) {
}
