package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a set of seats is worth, as an element of a totally ordered group, so that the algorithms of
 * shortest paths, flows and linear programmes hold for it as for whole numbers. Compared in this
 * order: bounds met, then the sums along the tie chain, both in one whole number, the merits (see
 * {@link WeightEncoding}); then the lots. So no two different sets of candidates have the same
 * weight.
 *
 * <p>Exact, and quick by a filter: the leading binary places stand beside the sum as a {@code
 * long}, with how far they may be off. Where they tell two weights apart, as they nearly always do,
 * the sum itself is never worked out. Source: S. Fortune, C. J. Van Wyk, "Static Analysis Yields
 * Efficient Exact Integer Arithmetic for Computational Geometry", ACM Transactions on Graphics 15
 * (1996).
 */
final class LexicographicWeight implements Comparable<LexicographicWeight> {

  static final LexicographicWeight ZERO =
      new LexicographicWeight(0, 0, BigInteger.ZERO, LotVector.NONE);

  /** Leading places stay below this, so that no sum of two runs over. */
  private static final long LIMIT = 1L << 60;

  /** Factors of fewer binary places leave something to be said by the leading places. */
  private static final int SMALL = 9;

  private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();

  /** The leading places say nothing. */
  private static final long UNKNOWN = 1L << 61;

  private final long leading;

  /** The merits, divided by their last places' worth, differ from the leading places by less. */
  private final long errorBound;

  private BigInteger merits;
  private LotVector lots;

  /** What has not been worked out yet: one + factor × other. */
  private LexicographicWeight one;

  private BigInteger factor;
  private LexicographicWeight other;

  private LexicographicWeight(long leading, long doubt, BigInteger merits, LotVector lots) {
    this.leading = leading;
    this.errorBound = doubt;
    this.merits = merits;
    this.lots = lots;
  }

  private LexicographicWeight(
      LexicographicWeight one,
      BigInteger factor,
      LexicographicWeight other,
      long leading,
      long doubt) {
    boolean fits = -LIMIT < leading && leading < LIMIT && doubt < LIMIT;
    this.leading = fits ? leading : 0;
    this.errorBound = fits ? doubt : UNKNOWN;
    this.one = one;
    this.factor = factor;
    this.other = other;
  }

  /**
   * @param last how many of the last binary places of the merits are left out of the leading ones
   */
  static LexicographicWeight of(BigInteger merits, LotVector lots, int last) {
    BigInteger leading = merits.shiftRight(last);
    return leading.bitLength() < Long.numberOfTrailingZeros(LIMIT)
        ? new LexicographicWeight(leading.longValueExact(), 1, merits, lots)
        : new LexicographicWeight(0, UNKNOWN, merits, lots);
  }

  LexicographicWeight plus(LexicographicWeight addend) {
    return addend == ZERO
        ? this
        : this == ZERO
            ? addend
            : new LexicographicWeight(
                this,
                BigInteger.ONE,
                addend,
                leading + addend.leading,
                errorBound + addend.errorBound);
  }

  LexicographicWeight minus(LexicographicWeight subtrahend) {
    return subtrahend == ZERO
        ? this
        : subtrahend == this
            ? ZERO
            : new LexicographicWeight(
                this,
                MINUS_ONE,
                subtrahend,
                leading - subtrahend.leading,
                errorBound + subtrahend.errorBound);
  }

  LexicographicWeight negate() {
    return ZERO.minus(this);
  }

  LexicographicWeight times(BigInteger factor) {
    if (factor.signum() == 0 || this == ZERO) {
      return ZERO;
    }
    if (factor.equals(BigInteger.ONE)) {
      return this;
    }
    long times = factor.bitLength() < SMALL ? factor.longValue() : 0;
    boolean fits = times != 0 && Math.max(Math.abs(leading), errorBound) < LIMIT >> SMALL;
    return fits
        ? new LexicographicWeight(ZERO, factor, this, leading * times, errorBound * Math.abs(times))
        : new LexicographicWeight(ZERO, factor, this, 0, UNKNOWN);
  }

  BigInteger merits() {
    evaluate();
    return merits;
  }

  LotVector lots() {
    evaluate();
    return lots;
  }

  /** A sum over a whole list is as deep as the list is long, which no call may be. */
  private void evaluate() {
    if (merits == null) {
      Deque<LexicographicWeight> open = new ArrayDeque<>();
      open.push(this);
      while (!open.isEmpty()) {
        LexicographicWeight last = open.peek();
        if (last.merits != null) {
          open.pop();
        } else if (last.one.merits == null) {
          open.push(last.one);
        } else if (last.other.merits == null) {
          open.push(last.other);
        } else {
          last.add();
        }
      }
    }
  }

  private void add() {
    if (factor == MINUS_ONE) {
      merits = one.merits.subtract(other.merits);
      lots = one.lots.minus(other.lots);
    } else if (factor == BigInteger.ONE) {
      merits = one.merits.add(other.merits);
      lots = one.lots.plus(other.lots);
    } else {
      merits = one.merits.add(other.merits.multiply(factor));
      lots = one.lots.plus(other.lots.multiplicities(factor));
    }
    one = null;
    other = null;
  }

  int signum() {
    return compareTo(ZERO);
  }

  @Override
  public int compareTo(LexicographicWeight that) {
    if (this == that) {
      return 0;
    }
    long difference = leading - that.leading;
    if (Math.abs(difference) >= errorBound + that.errorBound && difference != 0) {
      return Long.signum(difference);
    }
    int order = merits().compareTo(that.merits());
    return order == 0 ? lots().compareTo(that.lots()) : order;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof LexicographicWeight that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return merits().hashCode();
  }

  @Override
  public String toString() {
    return merits() + " " + lots().asMap();
  }
}
