package org.greatcraftsman.ranking.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number of points: a non-negative fraction in lowest terms. Points are rounded only for
 * display (rule G7); every decision computes and compares the fractions themselves.
 *
 * <p>Equal numbers have equal numerators and denominators, so the equality of records is the
 * equality of numbers.
 */
public record Points(BigInteger numerator, BigInteger denominator) implements Comparable<Points> {

  public static final Points ZERO = of(0);
  public static final Points HUNDRED = of(100);

  /**
   * @throws IllegalArgumentException if the numerator is negative or the denominator is not
   *     positive
   */
  public Points {
    if (numerator.signum() < 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(
          "not a non-negative fraction: " + numerator + "/" + denominator);
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  public static Points of(long whole) {
    return new Points(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Points of(long numerator, long denominator) {
    return new Points(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Reads what {@link #toString()} wrote: {@code 83} or {@code 250/3}.
   *
   * @throws IllegalArgumentException if the text is not of this form
   */
  public static Points parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Points(new BigInteger(text), BigInteger.ONE)
        : new Points(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  public Points plus(Points other) {
    return new Points(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * Subtracts the other points.
   *
   * @throws IllegalArgumentException if the other points are greater
   */
  public Points minus(Points other) {
    return new Points(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Points times(Points other) {
    return new Points(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Points times(long factor) {
    return times(of(factor));
  }

  /**
   * Divides by an integer.
   *
   * @throws IllegalArgumentException if the divisor is not positive
   */
  public Points dividedBy(long divisor) {
    return new Points(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  /**
   * Divides by points.
   *
   * @throws ArithmeticException if the divisor is zero
   */
  public Points dividedBy(Points divisor) {
    if (divisor.numerator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    return times(new Points(divisor.denominator, divisor.numerator));
  }

  /** A rounded decimal number for display; decisions never use it. */
  public BigDecimal toDecimal(int scale, RoundingMode rounding) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, rounding);
  }

  @Override
  public int compareTo(Points other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The exact number: {@code 83} or {@code 250/3}. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
