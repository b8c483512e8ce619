package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Writes what a candidate brings along the tie chain as one whole number, so that adding the
 * numbers adds every link and comparing two sums compares link by link. Each link is taken over the
 * common denominator of the frozen set and is one digit in a mixed radix. A set holds a candidate
 * once at most, and a path takes or gives back a candidate once at most; so two sums differ in a
 * digit by no more than twice the total of all candidates, and the radix of four times that total
 * plus one keeps a lower link from ever reaching into a higher one.
 */
final class Scale {

  private static final List<Function<Standing, Points>> LINKS =
      List.of(
          Standing::points,
          standing -> standing.merits().expert(),
          standing -> standing.merits().group4(),
          standing -> standing.merits().group2(),
          standing -> Points.of(standing.votes()));

  private final BigInteger[] denominators = new BigInteger[LINKS.size()];
  private final BigInteger[] radices = new BigInteger[LINKS.size()];

  Scale(Collection<Standing> standings) {
    for (int i = 0; i < LINKS.size(); i++) {
      int link = i;
      denominators[link] =
          standings.stream()
              .map(standing -> LINKS.get(link).apply(standing).denominator())
              .reduce(BigInteger.ONE, Scale::leastCommonMultiple);
      BigInteger total =
          standings.stream()
              .map(standing -> digit(standing, link))
              .reduce(BigInteger.ZERO, BigInteger::add);
      radices[link] = total.shiftLeft(2).add(BigInteger.ONE);
    }
  }

  Weight weigh(Standing standing) {
    BigInteger merits = BigInteger.ZERO;
    for (int link = 0; link < LINKS.size(); link++) {
      merits = merits.multiply(radices[link]).add(digit(standing, link));
    }
    return Weight.ofCandidate(merits, standing.lot());
  }

  private BigInteger digit(Standing standing, int link) {
    Points points = LINKS.get(link).apply(standing);
    return points.numerator().multiply(denominators[link].divide(points.denominator()));
  }

  private static BigInteger leastCommonMultiple(BigInteger one, BigInteger two) {
    return one.divide(one.gcd(two)).multiply(two);
  }
}
