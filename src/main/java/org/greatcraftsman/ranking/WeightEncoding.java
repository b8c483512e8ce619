package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.greatcraftsman.ranking.points.Points;

/**
 * The encoding of a candidate's standing as one integer, such that adding integers adds every link
 * of the tie chain and comparing two sums compares them link by link. Each link is taken over the
 * common denominator of all offered candidates and is one digit, whose width in bits depends on the
 * link. The first link is the highest of these digits; the digit above them counts the bounds met.
 *
 * <p>Invariant: no digit of a sum in use reaches half the range of its width, so that signed digits
 * can be decoded. The {@code headroom} is the number of bits by which a digit of a sum may exceed
 * the greatest digit of a candidate.
 */
final class WeightEncoding {

  private static final List<Function<Standing, Points>> LINKS =
      List.of(
          Standing::points,
          standing -> standing.merits().expert(),
          standing -> standing.merits().group4(),
          standing -> standing.merits().group2(),
          standing -> Points.of(standing.votes()));

  /** The greatest number of bits of the first digit that the approximation of a weight keeps. */
  private static final int LEADING_BITS = 50;

  private final BigInteger[] denominators = new BigInteger[LINKS.size()];

  /** By link, the quotients of the common denominator by the denominators in use. */
  private final List<Map<BigInteger, BigInteger>> quotients = new ArrayList<>();

  private final int[] widths = new int[LINKS.size()];

  /** How many bits of the first digit the approximation of a weight drops. */
  private final int droppedBits;

  private final LexicographicWeight boundWeight;

  /**
   * Creates the encoding with the headroom that the constraints need. A flow compares sums along
   * paths and cycles, which contain at most two candidates for each node; potentials are sums of
   * such paths, one for each scale and each price. In a linear programme, prices are quotients of
   * determinants of 0–1 matrices with a row for each constraint, which are at most (c + 1)<sup>(c +
   * 1) / 2</sup> / 2<sup>c</sup> for c rows (J. Hadamard, "Résolution d'une question relative aux
   * déterminants", 1893), and whole lists are compared.
   */
  static WeightEncoding of(Collection<Contender> offered, ConstraintIndex constraints) {
    int rows = constraints.count() + 1;
    int paths = 2 * bits(rows) + 10;
    boolean flow = constraints.nestedCount() == constraints.count();
    return new WeightEncoding(
        offered, flow ? paths : paths + bits(offered.size()) + rows * bits(rows) / 2);
  }

  private WeightEncoding(Collection<Contender> offered, int headroom) {
    int width = 0;
    for (int link = 0; link < LINKS.size(); link++) {
      BigInteger common = BigInteger.ONE;
      int bits = 0;
      for (Contender contender : offered) {
        Points points = LINKS.get(link).apply(contender.standing());
        BigInteger denominator = points.denominator();
        bits = Math.max(bits, points.numerator().bitLength() - denominator.bitLength() + 1);
        boolean divides = denominator.equals(BigInteger.ONE) || denominator.equals(common);
        if (!divides && common.remainder(denominator).signum() != 0) {
          common = leastCommonMultiple(common, denominator);
        }
      }
      denominators[link] = common;
      quotients.add(new HashMap<>());
      widths[link] = bits + common.bitLength() + headroom;
      width += widths[link];
    }
    droppedBits = Math.max(0, widths[0] - LEADING_BITS);
    boundWeight =
        LexicographicWeight.of(
            BigInteger.ONE.shiftLeft(width), LotVector.NONE, width - widths[0] + droppedBits);
  }

  private static int bits(int number) {
    return 32 - Integer.numberOfLeadingZeros(number);
  }

  /** The weight of meeting one bound, or of one seat less violation: more than any points. */
  LexicographicWeight boundWeight() {
    return boundWeight;
  }

  /** Encodes the first digit at once, and all digits when the exact weight is first needed. */
  LexicographicWeight encode(Standing standing) {
    long leading = digit(standing, 0).shiftRight(droppedBits).longValueExact();
    return LexicographicWeight.ofSeat(leading, () -> merits(standing), standing.lot());
  }

  private BigInteger merits(Standing standing) {
    BigInteger merits = BigInteger.ZERO;
    for (int link = 0; link < LINKS.size(); link++) {
      merits = merits.shiftLeft(widths[link]).add(digit(standing, link));
    }
    return merits;
  }

  /** Decodes a weight and divides it by the divisor. */
  LexicographicValue decode(LexicographicWeight weight, BigInteger divisor) {
    List<Rational> links = new ArrayList<>();
    BigInteger rest = weight.merits();
    for (int link = LINKS.size() - 1; link >= 0; link--) {
      BigInteger half = BigInteger.ONE.shiftLeft(widths[link] - 1);
      BigInteger higherDigits = rest.add(half).shiftRight(widths[link]);
      BigInteger digit = rest.subtract(higherDigits.shiftLeft(widths[link]));
      links.add(new Rational(digit, denominators[link].multiply(divisor)));
      rest = higherDigits;
    }
    links.add(new Rational(rest, divisor));
    Collections.reverse(links);
    SortedMap<Integer, Rational> lots = new TreeMap<>();
    weight
        .lots()
        .asMap()
        .forEach((lot, multiplicity) -> lots.put(lot, new Rational(multiplicity, divisor)));
    return new LexicographicValue(links, lots);
  }

  private BigInteger digit(Standing standing, int link) {
    Points points = LINKS.get(link).apply(standing);
    BigInteger quotient =
        quotients.get(link).computeIfAbsent(points.denominator(), denominators[link]::divide);
    return points.numerator().multiply(quotient);
  }

  private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }
}
