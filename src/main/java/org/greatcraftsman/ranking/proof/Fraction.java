package org.greatcraftsman.ranking.proof;

import java.math.BigInteger;

/** An exact rational number: a signed fraction in lowest terms with a positive denominator. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0);

  Fraction {
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /**
   * Reads a number in lowest terms: {@code -83} or {@code -250/3}.
   *
   * @throws ProofRejected if the text is not of this form
   */
  static Fraction parse(String text) {
    String[] parts = text.split("/", -1);
    try {
      BigInteger denominator = parts.length == 2 ? new BigInteger(parts[1]) : BigInteger.ONE;
      if (parts.length <= 2 && denominator.signum() > 0) {
        Fraction fraction = new Fraction(new BigInteger(parts[0]), denominator);
        if (fraction.toString().equals(text)) {
          return fraction;
        }
      }
    } catch (NumberFormatException notANumber) {
      throw new ProofRejected("“" + text + "”不是数。");
    }
    throw new ProofRejected("“" + text + "”不是最简分数。");
  }

  Fraction plus(Fraction other) {
    return denominator.equals(other.denominator)
        ? new Fraction(numerator.add(other.numerator), denominator)
        : new Fraction(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  Fraction times(long factor) {
    return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
