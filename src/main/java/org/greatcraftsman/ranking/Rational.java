package org.greatcraftsman.ranking;

import java.math.BigInteger;

/** An exact rational number: a signed fraction in lowest terms with a positive denominator. */
public record Rational(BigInteger numerator, BigInteger denominator) {

  /**
   * @throws IllegalArgumentException if the denominator is not positive
   */
  public Rational {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("the denominator is not positive: " + denominator);
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  /** The exact number: {@code -83} or {@code -250/3}. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
