package org.greatcraftsman.ranking.points;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scales on which the experts mark, and the way from each of them to a common one (rule G3). A
 * mark x of an expert whose totals have the mean m and the variance v stands for the same z-score
 * on the common scale with the mean M and the variance V: M + (x − m) · √(V / v).
 *
 * <p>Source: linear (mean–sigma) equating, M. J. Kolen and R. L. Brennan, <i>Test Equating,
 * Scaling, and Linking</i> (2004), section 2.3; the variance is the population's, divided by the
 * number of marks.
 *
 * <p>Exact in spite of the square root: the normalised mark is defined as the decimal number with
 * {@link #DECIMALS} places that is nearest to the formula (half up), found with whole numbers only;
 * above 100 it is 100, below 0 it is 0. From there on fractions are exact again.
 *
 * <p>Where an expert gave everyone the same total (or marked one file only), there is no z-score
 * but 0: each of those marks counts as M, so that it speaks for nobody and against nobody.
 *
 * @param experts the scale of each expert
 * @param common the scale of all marks together
 */
public record ExpertScales(SortedMap<String, Scale> experts, Scale common) {

  /** How many decimal places a normalised mark has. */
  public static final int DECIMALS = 6;

  /** Every mark counts as it was given. */
  public static final ExpertScales NONE =
      new ExpertScales(Collections.emptySortedMap(), new Scale(Points.ZERO, Points.ZERO));

  private static final BigInteger UNIT = BigInteger.TEN.pow(DECIMALS);

  /**
   * Where totals lie and how far they spread.
   *
   * @param variance of the population; 0 when all totals are equal
   */
  public record Scale(Points mean, Points variance) {

    /**
     * @param totals at least one
     */
    static Scale of(List<Integer> totals) {
      long number = totals.size();
      long sum = totals.stream().mapToLong(Integer::longValue).sum();
      long squares = totals.stream().mapToLong(total -> (long) total * total).sum();
      return new Scale(
          Points.of(sum, number), Points.of(number * squares - sum * sum, number * number));
    }
  }

  public ExpertScales {
    experts = Collections.unmodifiableSortedMap(new TreeMap<>(experts));
  }

  /**
   * The scales of a frozen vote list, taken over every valid mark on it; none when there are no
   * marks.
   *
   * @param files the valid marks of each file
   */
  public static ExpertScales of(Collection<List<Mark>> files) {
    SortedMap<String, List<Integer>> totals = new TreeMap<>();
    List<Integer> all = new ArrayList<>();
    for (List<Mark> marks : files) {
      for (Mark mark : marks) {
        totals.computeIfAbsent(mark.expert(), expert -> new ArrayList<>()).add(mark.total());
        all.add(mark.total());
      }
    }
    if (all.isEmpty()) {
      return NONE;
    }
    SortedMap<String, Scale> experts = new TreeMap<>();
    totals.forEach((expert, own) -> experts.put(expert, Scale.of(own)));
    return new ExpertScales(experts, Scale.of(all));
  }

  /**
   * As {@link #of}, but none when every expert marked the same files: then a lenient expert was
   * lenient with all.
   */
  public static ExpertScales whereFilesDiffer(Collection<List<Mark>> files) {
    SortedMap<String, HashSet<Integer>> seen = new TreeMap<>();
    int file = 0;
    for (List<Mark> marks : files) {
      for (Mark mark : marks) {
        seen.computeIfAbsent(mark.expert(), expert -> new HashSet<>()).add(file);
      }
      file++;
    }
    return seen.values().stream().distinct().count() > 1 ? of(files) : NONE;
  }

  /** Whether marks are brought to a common scale at all. */
  public boolean isNormalizing() {
    return !experts.isEmpty();
  }

  /**
   * What a mark counts.
   *
   * @throws IllegalArgumentException if the expert has no scale in the frozen set
   */
  Points normalize(Mark mark) {
    if (!isNormalizing()) {
      return Points.of(mark.total());
    }
    Scale own = experts.get(mark.expert());
    if (own == null) {
      throw new IllegalArgumentException("not in the frozen set: " + mark.expert());
    }
    Points total = Points.of(mark.total());
    boolean above = total.compareTo(own.mean()) >= 0;
    Points distance = above ? total.minus(own.mean()) : own.mean().minus(total);
    return own.variance().equals(Points.ZERO)
        ? rounded(Points.ZERO, true)
        : rounded(
            distance.times(distance).times(common.variance()).dividedBy(own.variance()), above);
  }

  /**
   * M + √square or M − √square, to the nearest decimal number, within 0 and 100. With 10^d · M + ½
   * = p/q and 10^2d · square = a/b it is ⌊(p·b ± √(q²·a·b)) / (q·b)⌋ units, and the floor of a sum
   * with a root is that of the sum with the root's own floor (or, subtracted, its ceiling).
   */
  private Points rounded(Points square, boolean above) {
    BigInteger q = common.mean().denominator().shiftLeft(1);
    BigInteger p =
        common.mean().numerator().multiply(UNIT).shiftLeft(1).add(common.mean().denominator());
    BigInteger b = square.denominator();
    BigInteger under =
        q.multiply(q).multiply(square.numerator()).multiply(UNIT).multiply(UNIT).multiply(b);
    BigInteger floor = under.sqrt();
    BigInteger sum =
        above
            ? p.multiply(b).add(floor)
            : p.multiply(b)
                .subtract(floor.multiply(floor).equals(under) ? floor : floor.add(BigInteger.ONE));
    if (sum.signum() < 0) {
      return Points.ZERO;
    }
    Points units = new Points(sum.divide(q.multiply(b)), UNIT);
    return units.compareTo(Points.HUNDRED) > 0 ? Points.HUNDRED : units;
  }
}
