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
 * The scales of the experts, by which marks are normalized to a common scale (rule G3). A total x
 * of an expert whose totals have the mean m and the variance v is mapped to the total with the same
 * z-score on the common scale with the mean M and the variance V: M + (x − m) · √(V / v).
 *
 * <p>Source: linear (mean–sigma) equating, M. J. Kolen and R. L. Brennan, <i>Test Equating,
 * Scaling, and Linking</i> (2004), section 2.3, with the population variance.
 *
 * <p>The result is exact in spite of the square root: the normalized total is defined as the
 * decimal number with {@link #DECIMALS} places that is nearest to the formula (half up), computed
 * in integers, and limited to the range from 0 to 100.
 *
 * <p>If all totals of an expert are equal (or there is only one), every z-score is 0 and each mark
 * counts as M, so that it favours no candidate.
 *
 * @param experts the scale of each expert
 * @param common the scale of all marks together
 */
public record ExpertScales(SortedMap<String, Scale> experts, Scale common) {

  /** The number of decimal places of a normalized total. */
  public static final int DECIMALS = 6;

  /** No normalization: every mark counts with its total as given. */
  public static final ExpertScales NONE =
      new ExpertScales(Collections.emptySortedMap(), new Scale(Points.ZERO, Points.ZERO));

  private static final BigInteger UNIT = BigInteger.TEN.pow(DECIMALS);

  /**
   * The location and the spread of a set of totals.
   *
   * @param variance the population variance; 0 if all totals are equal
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
   * The scales over all valid marks of a vote list; {@link #NONE} if there are no marks.
   *
   * @param candidates the valid marks of each candidate
   */
  public static ExpertScales of(Collection<List<Mark>> candidates) {
    SortedMap<String, List<Integer>> totals = new TreeMap<>();
    List<Integer> all = new ArrayList<>();
    for (List<Mark> marks : candidates) {
      for (Mark mark : marks) {
        totals.computeIfAbsent(mark.expert(), expert -> new ArrayList<>()).add(mark.total());
        all.add(mark.total());
      }
    }
    if (all.isEmpty()) {
      return NONE;
    }
    SortedMap<String, Scale> experts = new TreeMap<>();
    totals.forEach((expert, ofExpert) -> experts.put(expert, Scale.of(ofExpert)));
    return new ExpertScales(experts, Scale.of(all));
  }

  /**
   * Same as {@link #of}, but {@link #NONE} if all experts marked the same candidates: then a
   * lenient expert was lenient with all of them.
   */
  public static ExpertScales whereFilesDiffer(Collection<List<Mark>> candidates) {
    SortedMap<String, HashSet<Integer>> marked = new TreeMap<>();
    int candidate = 0;
    for (List<Mark> marks : candidates) {
      for (Mark mark : marks) {
        marked.computeIfAbsent(mark.expert(), expert -> new HashSet<>()).add(candidate);
      }
      candidate++;
    }
    return marked.values().stream().distinct().count() > 1 ? of(candidates) : NONE;
  }

  /** True if these scales normalize marks. */
  public boolean isNormalizing() {
    return !experts.isEmpty();
  }

  /**
   * The points that a mark counts, 0 to 100.
   *
   * @throws IllegalArgumentException if the expert has no scale
   */
  Points normalize(Mark mark) {
    if (!isNormalizing()) {
      return Points.of(mark.total());
    }
    Scale scale = experts.get(mark.expert());
    if (scale == null) {
      throw new IllegalArgumentException("no scale of the expert " + mark.expert());
    }
    Points total = Points.of(mark.total());
    boolean above = total.compareTo(scale.mean()) >= 0;
    Points distance = above ? total.minus(scale.mean()) : scale.mean().minus(total);
    return scale.variance().equals(Points.ZERO)
        ? rounded(Points.ZERO, true)
        : rounded(
            distance.times(distance).times(common.variance()).dividedBy(scale.variance()), above);
  }

  /**
   * Computes M + √square or M − √square, rounded half up to {@link #DECIMALS} places d and limited
   * to the range from 0 to 100.
   *
   * <p>With 10^d · M + ½ = p/q and 10^2d · square = a/b, the result is ⌊(p·b ± √(q²·a·b)) / (q·b)⌋
   * · 10^−d. The root may be replaced by its floor if it is added and by its ceiling if it is
   * subtracted, because p·b and q·b are integers.
   */
  private Points rounded(Points square, boolean above) {
    BigInteger q = common.mean().denominator().shiftLeft(1);
    BigInteger p =
        common.mean().numerator().multiply(UNIT).shiftLeft(1).add(common.mean().denominator());
    BigInteger b = square.denominator();
    BigInteger radicand =
        q.multiply(q).multiply(square.numerator()).multiply(UNIT).multiply(UNIT).multiply(b);
    BigInteger floor = radicand.sqrt();
    BigInteger sum =
        above
            ? p.multiply(b).add(floor)
            : p.multiply(b)
                .subtract(
                    floor.multiply(floor).equals(radicand) ? floor : floor.add(BigInteger.ONE));
    if (sum.signum() < 0) {
      return Points.ZERO;
    }
    Points units = new Points(sum.divide(q.multiply(b)), UNIT);
    return units.compareTo(Points.HUNDRED) > 0 ? Points.HUNDRED : units;
  }
}
