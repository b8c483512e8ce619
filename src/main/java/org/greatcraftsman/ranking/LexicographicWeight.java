package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * The weight of a set of seats: an element of a totally ordered abelian group, so that shortest
 * paths, flows and the simplex method work for it as for integers. Weights are compared by the
 * merits, which encode the bounds met and the sums along the tie chain in one integer (see {@link
 * WeightEncoding}), then by the lots. Since all lots differ, no two different sets of candidates
 * have the same weight. All weights that are added or compared must have been made with the same
 * number of dropped bits. An instance is used by one thread.
 *
 * <p>The arithmetic is exact and lazy: each weight carries an approximation of its merits, their
 * leading bits as a {@code long} with an error bound. If the approximations tell two weights apart,
 * as they nearly always do, the exact merits are never computed. Source of this arithmetic filter:
 * S. Fortune, C. J. Van Wyk, "Static Analysis Yields Efficient Exact Integer Arithmetic for
 * Computational Geometry", ACM Transactions on Graphics 15 (1996).
 */
sealed class LexicographicWeight implements Comparable<LexicographicWeight> {

  static final LexicographicWeight ZERO =
      new LexicographicWeight(0, 0, BigInteger.ZERO, LotVector.NONE);

  /** The leading bits stay below this limit, so that no sum of two overflows. */
  private static final long LIMIT = 1L << 60;

  /** A product with a factor of fewer bits than this keeps its approximation. */
  private static final int SMALL_FACTOR_BITS = 9;

  private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();

  /** The error bound of a weight without an approximation. */
  private static final long UNKNOWN = 1L << 61;

  private final long leading;

  /**
   * The merits divided by 2 to the power of the dropped bits differ from the leading bits by less
   * than this.
   */
  private final long errorBound;

  private BigInteger merits;
  private LotVector lots;

  /** The unevaluated sum: augend + factor × addend; {@code null} if there is none. */
  private LexicographicWeight augend;

  private BigInteger factor;
  private LexicographicWeight addend;

  /** The weight of one seat, which is encoded when it is first evaluated. */
  private static final class Seat extends LexicographicWeight {

    private final Supplier<BigInteger> encoder;
    private final int lot;

    Seat(long leading, Supplier<BigInteger> encoder, int lot) {
      super(leading, 1, null, null);
      this.encoder = encoder;
      this.lot = lot;
    }

    @Override
    void compute() {
      set(encoder.get(), LotVector.of(lot));
    }
  }

  private LexicographicWeight(long leading, long errorBound, BigInteger merits, LotVector lots) {
    this.leading = leading;
    this.errorBound = errorBound;
    this.merits = merits;
    this.lots = lots;
  }

  private LexicographicWeight(
      LexicographicWeight augend,
      BigInteger factor,
      LexicographicWeight addend,
      long leading,
      long errorBound) {
    boolean fits = -LIMIT < leading && leading < LIMIT && errorBound < LIMIT;
    this.leading = fits ? leading : 0;
    this.errorBound = fits ? errorBound : UNKNOWN;
    this.augend = augend;
    this.factor = factor;
    this.addend = addend;
  }

  /**
   * @param droppedBits the number of lowest bits of the merits that the approximation drops
   */
  static LexicographicWeight of(BigInteger merits, LotVector lots, int droppedBits) {
    BigInteger leading = merits.shiftRight(droppedBits);
    return leading.bitLength() < Long.numberOfTrailingZeros(LIMIT)
        ? new LexicographicWeight(leading.longValueExact(), 1, merits, lots)
        : new LexicographicWeight(0, UNKNOWN, merits, lots);
  }

  /**
   * The weight of a seat, of which only the approximation is computed at once.
   *
   * @param leading the merits without the dropped bits
   * @param encoder computes the merits
   */
  static LexicographicWeight ofSeat(long leading, Supplier<BigInteger> encoder, int lot) {
    return new Seat(leading, encoder, lot);
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
    long small = factor.bitLength() < SMALL_FACTOR_BITS ? factor.longValue() : 0;
    boolean fits =
        small != 0 && Math.max(Math.abs(leading), errorBound) < LIMIT >> SMALL_FACTOR_BITS;
    return fits
        ? new LexicographicWeight(ZERO, factor, this, leading * small, errorBound * Math.abs(small))
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

  /**
   * Evaluates without recursion, because a sum over a list is nested as deep as the list is long.
   */
  private void evaluate() {
    if (merits == null) {
      Deque<LexicographicWeight> open = new ArrayDeque<>();
      open.push(this);
      while (!open.isEmpty()) {
        LexicographicWeight last = open.peek();
        if (last.merits != null) {
          open.pop();
        } else if (last.augend != null && last.augend.merits == null) {
          open.push(last.augend);
        } else if (last.addend != null && last.addend.merits == null) {
          open.push(last.addend);
        } else {
          last.compute();
        }
      }
    }
  }

  /** Computes the exact sum of two evaluated weights. */
  void compute() {
    if (factor == MINUS_ONE) {
      set(augend.merits.subtract(addend.merits), augend.lots.minus(addend.lots));
    } else if (factor == BigInteger.ONE) {
      set(augend.merits.add(addend.merits), augend.lots.plus(addend.lots));
    } else {
      set(
          augend.merits.add(addend.merits.multiply(factor)),
          augend.lots.plus(addend.lots.times(factor)));
    }
    augend = null;
    addend = null;
  }

  void set(BigInteger merits, LotVector lots) {
    this.merits = merits;
    this.lots = lots;
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
