package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.greatcraftsman.ranking.points.Points;

/**
 * Writes what a candidate brings along the tie chain as one whole number, so that adding the
 * numbers adds every link and comparing two sums compares link by link. Each link is taken over the
 * common denominator of the frozen set and is one digit of its own width in bits, the heaviest at
 * the top; above all of them one digit counts the bounds met.
 *
 * <p>Sound as long as no sum in use has a digit as great as half its width allows, for then the
 * digits, taken with their signs, can be read back from the number. How many times the greatest
 * digit of a candidate the sums may reach is given in bits as {@code room}.
 */
final class WeightEncoding {

  private static final List<Function<Standing, Points>> LINKS =
      List.of(
          Standing::points,
          standing -> standing.merits().expert(),
          standing -> standing.merits().group4(),
          standing -> standing.merits().group2(),
          standing -> Points.of(standing.votes()));

  /** Binary places below that of a bound by which weights are compared at once. */
  private static final int LEADING = 50;

  private final BigInteger[] denominators = new BigInteger[LINKS.size()];
  private final int[] widths = new int[LINKS.size()];
  private final int droppedBits;
  private final LexicographicWeight boundWeight;

  /**
   * With the room that the constraints ask for. A flow compares sums along paths and circles, which
   * hold at most two candidates for each place; potentials are sums of such paths, one for each
   * scale and each price. In a programme prices are quotients of determinants of a matrix of 0 and
   * 1 with a row for each constraint, at most (c + 1)<sup>(c + 1) / 2</sup> / 2<sup>c</sup> for c
   * rows (J. Hadamard, "Résolution d'une question relative aux déterminants", 1893), and whole
   * lists are compared.
   */
  static WeightEncoding of(Collection<Contender> offered, ConstraintIndex rules) {
    int rows = rules.count() + 1;
    int paths = 2 * bits(rows) + 10;
    boolean flow = rules.nestedCount() == rules.count();
    return new WeightEncoding(
        offered, flow ? paths : paths + bits(offered.size()) + rows * bits(rows) / 2);
  }

  private WeightEncoding(Collection<Contender> offered, int room) {
    int width = 0;
    for (int link = 0; link < LINKS.size(); link++) {
      BigInteger common = BigInteger.ONE;
      int bits = 0;
      for (Contender contender : offered) {
        Points points = LINKS.get(link).apply(contender.standing());
        BigInteger denominator = points.denominator();
        bits = Math.max(bits, points.numerator().bitLength() - denominator.bitLength() + 1);
        if (common.remainder(denominator).signum() != 0) {
          common = leastCommonMultiple(common, denominator);
        }
      }
      denominators[link] = common;
      widths[link] = bits + common.bitLength() + room;
      width += widths[link];
    }
    droppedBits = Math.max(0, width - LEADING);
    boundWeight =
        LexicographicWeight.of(BigInteger.ONE.shiftLeft(width), LotVector.NONE, droppedBits);
  }

  private static int bits(int number) {
    return 32 - Integer.numberOfLeadingZeros(number);
  }

  /** What one bound met, or one seat less beyond a bound, is worth: more than any points. */
  LexicographicWeight boundWeight() {
    return boundWeight;
  }

  LexicographicWeight encode(Standing standing) {
    BigInteger merits = BigInteger.ZERO;
    for (int link = 0; link < LINKS.size(); link++) {
      merits = merits.shiftLeft(widths[link]).add(digit(standing, link));
    }
    return LexicographicWeight.of(merits, LotVector.of(standing.lot()), droppedBits);
  }

  /** The digits of a weight again, divided by the divisor. */
  LexicographicValue decode(LexicographicWeight weight, BigInteger divisor) {
    List<Rational> links = new ArrayList<>();
    BigInteger rest = weight.merits();
    for (int link = LINKS.size() - 1; link >= 0; link--) {
      BigInteger half = BigInteger.ONE.shiftLeft(widths[link] - 1);
      BigInteger digit = rest.add(half).mod(half.shiftLeft(1)).subtract(half);
      links.add(new Rational(digit, denominators[link].multiply(divisor)));
      rest = rest.subtract(digit).shiftRight(widths[link]);
    }
    links.add(new Rational(rest, divisor));
    Collections.reverse(links);
    SortedMap<Integer, Rational> lots = new TreeMap<>();
    weight.lots().asMap().forEach((lot, times) -> lots.put(lot, new Rational(times, divisor)));
    return new LexicographicValue(links, lots);
  }

  private BigInteger digit(Standing standing, int link) {
    Points points = LINKS.get(link).apply(standing);
    BigInteger denominator = points.denominator();
    return denominator.equals(denominators[link])
        ? points.numerator()
        : points.numerator().multiply(denominators[link].divide(denominator));
  }

  private static BigInteger leastCommonMultiple(BigInteger one, BigInteger two) {
    return one.divide(one.gcd(two)).multiply(two);
  }
}
