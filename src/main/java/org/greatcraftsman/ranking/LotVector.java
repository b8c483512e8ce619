package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The last part of a {@link LexicographicWeight}: a sparse vector with the multiplicity of each
 * lot. A smaller lot outweighs all greater lots together, so two vectors are compared at the
 * smallest lot in which they differ. This is a total order that is compatible with addition, as if
 * lot l had the weight 2<sup>−l</sup>, without integers of that size. The vector is stored as a
 * sorted list, since a sum along a path contains few lots.
 */
final class LotVector implements Comparable<LotVector> {

  static final LotVector NONE = new LotVector(new int[0], new BigInteger[0]);

  private final int[] lots;
  private final BigInteger[] multiplicities;

  /**
   * @param lots ascending
   * @param multiplicities of the lots; never 0
   */
  private LotVector(int[] lots, BigInteger[] multiplicities) {
    this.lots = lots;
    this.multiplicities = multiplicities;
  }

  static LotVector of(int lot) {
    return new LotVector(new int[] {lot}, new BigInteger[] {BigInteger.ONE});
  }

  LotVector plus(LotVector other) {
    return merge(other, false);
  }

  LotVector minus(LotVector other) {
    return merge(other, true);
  }

  private LotVector merge(LotVector other, boolean negated) {
    if (other.lots.length == 0) {
      return this;
    }
    int[] merged = new int[lots.length + other.lots.length];
    BigInteger[] sums = new BigInteger[merged.length];
    int length = 0;
    for (int i = 0, j = 0; i < lots.length || j < other.lots.length; ) {
      boolean own = j == other.lots.length || i < lots.length && lots[i] <= other.lots[j];
      boolean others = i == lots.length || j < other.lots.length && other.lots[j] <= lots[i];
      merged[length] = own ? lots[i] : other.lots[j];
      BigInteger sum = own ? multiplicities[i] : BigInteger.ZERO;
      if (others) {
        sum = negated ? sum.subtract(other.multiplicities[j]) : sum.add(other.multiplicities[j]);
      }
      sums[length] = sum;
      i += own ? 1 : 0;
      j += others ? 1 : 0;
      length += sum.signum() == 0 ? 0 : 1;
    }
    return length == 0
        ? NONE
        : new LotVector(Arrays.copyOf(merged, length), Arrays.copyOf(sums, length));
  }

  LotVector times(BigInteger factor) {
    if (lots.length == 0 || factor.equals(BigInteger.ONE)) {
      return this;
    }
    if (factor.signum() == 0) {
      return NONE;
    }
    BigInteger[] products = new BigInteger[multiplicities.length];
    Arrays.setAll(products, i -> multiplicities[i].multiply(factor));
    return new LotVector(lots, products);
  }

  SortedMap<Integer, BigInteger> asMap() {
    SortedMap<Integer, BigInteger> map = new TreeMap<>();
    for (int i = 0; i < lots.length; i++) {
      map.put(lots[i], multiplicities[i]);
    }
    return map;
  }

  @Override
  public int compareTo(LotVector other) {
    for (int i = 0; i < lots.length && i < other.lots.length; i++) {
      if (lots[i] != other.lots[i]) {
        return lots[i] < other.lots[i]
            ? multiplicities[i].signum()
            : -other.multiplicities[i].signum();
      }
      int order = multiplicities[i].compareTo(other.multiplicities[i]);
      if (order != 0) {
        return order;
      }
    }
    if (lots.length == other.lots.length) {
      return 0;
    }
    return lots.length > other.lots.length
        ? multiplicities[other.lots.length].signum()
        : -other.multiplicities[lots.length].signum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LotVector those && compareTo(those) == 0;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(lots);
  }
}
