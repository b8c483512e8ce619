package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Turns the fractions of a frozen set into whole numbers: each link of the tie chain over its
 * common denominator.
 */
final class Scale {

  private static final List<Function<Standing, Points>> LINKS =
      List.of(
          Standing::points,
          standing -> standing.merits().expert(),
          standing -> standing.merits().group4(),
          standing -> standing.merits().group2(),
          standing -> Points.of(standing.votes()));

  private final List<BigInteger> denominators;

  Scale(Collection<Standing> standings) {
    denominators =
        LINKS.stream()
            .map(
                link ->
                    standings.stream()
                        .map(standing -> link.apply(standing).denominator())
                        .reduce(BigInteger.ONE, Scale::leastCommonMultiple))
            .toList();
  }

  Weight weigh(Standing standing) {
    BigInteger[] merits = new BigInteger[LINKS.size()];
    for (int i = 0; i < merits.length; i++) {
      Points points = LINKS.get(i).apply(standing);
      merits[i] = points.numerator().multiply(denominators.get(i).divide(points.denominator()));
    }
    return Weight.ofCandidate(List.of(merits), standing.lot());
  }

  private static BigInteger leastCommonMultiple(BigInteger one, BigInteger two) {
    return one.divide(one.gcd(two)).multiply(two);
  }
}
