package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes a {@link SolverProof} as a {@link Certificate}. */
final class CertificateWriter {

  private final ConstraintIndex rules;
  private final List<CandidateGroup> groups;
  private final WeightEncoding encoding;
  private final BitSet list;
  private final int violation;
  private final FixedSeats fixed = new FixedSeats();

  /**
   * @param list the places of those on the list whose worth no other list reaches
   * @param missed by how many seats it misses bounds
   */
  CertificateWriter(
      ConstraintIndex rules,
      List<CandidateGroup> groups,
      WeightEncoding scale,
      BitSet list,
      int missed) {
    this.rules = rules;
    this.groups = groups;
    this.encoding = scale;
    this.list = list;
    this.violation = missed;
  }

  Certificate write(SolverProof proof) {
    return new Certificate(writeStep(proof));
  }

  private Certificate.Step writeStep(SolverProof proof) {
    if (proof instanceof SolverProof.Branch branch) {
      WeightedCandidate on = branch.candidate();
      fixed.fix(on, true);
      Certificate.Step in = writeStep(branch.ifSeated());
      fixed.fix(on, false);
      Certificate.Step out = writeStep(branch.ifNotSeated());
      fixed.release(on);
      return new Certificate.Branch(on.number(), on.contender().standing().lot(), in, out);
    }
    SolverProof.Leaf leaf = (SolverProof.Leaf) proof;
    return new LeafWriter(leaf.prices().clone(), leaf.divisor()).write();
  }

  /** A leaf; all weights are multiplied by the divisor. */
  private final class LeafWriter {

    private final LexicographicWeight[] prices;
    private final BigInteger divisor;
    private final LexicographicWeight boundWeight;

    LeafWriter(LexicographicWeight[] prices, BigInteger divisor) {
      this.prices = prices;
      this.divisor = divisor;
      boundWeight = encoding.boundWeight().times(divisor);
    }

    Certificate.Leaf write() {
      for (int rule = 0; rule < prices.length; rule++) {
        if (prices[rule].equals(boundWeight) || prices[rule].equals(boundWeight.negate())) {
          prices[rule] = movedToThreshold(rule);
        }
      }
      String[] onTheLine = thresholdCandidates();
      List<Certificate.ConstraintPrice> written = new ArrayList<>();
      for (int rule = 0; rule < prices.length; rule++) {
        if (prices[rule].signum() != 0) {
          String first = onTheLine[rule] == null ? "-" : onTheLine[rule];
          written.add(
              new Certificate.ConstraintPrice(
                  rules.constraint(rule), first, encoding.decode(prices[rule], divisor)));
        }
      }
      return new Certificate.Leaf(encoding.decode(gap(), divisor), written);
    }

    /**
     * The price of a whole bound, moved towards zero until somebody is on the line, if the proof is
     * as good with it. Nobody else comes on the line or leaves it, so the other prices stand.
     */
    private LexicographicWeight movedToThreshold(int rule) {
      LexicographicWeight price = prices[rule];
      boolean positive = price.signum() > 0;
      int seats = 0;
      LexicographicWeight way = positive ? price : price.negate();
      for (CandidateGroup group : groups) {
        if (!group.constraints().get(rule)) {
          continue;
        }
        LexicographicWeight threshold = group.threshold(prices);
        for (WeightedCandidate member : group.members()) {
          if (fixed.isFree(member)) {
            LexicographicWeight left = weight(member).minus(threshold);
            if (left.signum() == 0) {
              return price;
            }
            seats += left.signum() > 0 ? 1 : 0;
            LexicographicWeight distance = positive ? left.negate() : left;
            if (distance.signum() > 0 && distance.compareTo(way) < 0) {
              way = distance;
            }
          } else {
            seats += fixed.seated(member) ? 1 : 0;
          }
        }
      }
      Bounds bounds = rules.bounds(rule);
      if (positive ? seats > bounds.maximum() : seats < bounds.minimum()) {
        return price;
      }
      return positive ? price.minus(way) : price.plus(way);
    }

    /** By constraint, the first by number of those who are on the line. */
    private String[] thresholdCandidates() {
      String[] onTheLine = new String[prices.length];
      for (CandidateGroup group : groups) {
        LexicographicWeight threshold = group.threshold(prices);
        BitSet counting = group.constraints();
        for (WeightedCandidate member : group.members()) {
          if (fixed.isFree(member) && weight(member).equals(threshold)) {
            for (int rule = counting.nextSetBit(0);
                rule >= 0;
                rule = counting.nextSetBit(rule + 1)) {
              String other = onTheLine[rule];
              if (other == null || member.number().compareTo(other) < 0) {
                onTheLine[rule] = member.number();
              }
            }
          }
        }
      }
      return onTheLine;
    }

    /** What the list is worth less what all that is left and the prices times the bounds make. */
    private LexicographicWeight gap() {
      LexicographicWeight gap = LexicographicWeight.ZERO;
      for (CandidateGroup group : groups) {
        LexicographicWeight threshold = group.threshold(prices);
        for (WeightedCandidate member : group.members()) {
          boolean seated = list.get(member.index());
          boolean counted =
              fixed.isFree(member) ? weight(member).compareTo(threshold) > 0 : fixed.seated(member);
          if (seated != counted) {
            LexicographicWeight left = weight(member).minus(threshold);
            gap = seated ? gap.plus(left) : gap.minus(left);
          }
        }
      }
      SeatCounts seats = new SeatCounts(rules, groups, list);
      for (int rule = 0; rule < prices.length; rule++) {
        Bounds bounds = rules.bounds(rule);
        int sign = prices[rule].signum();
        if (sign != 0) {
          int over = seats.count(rule) - (sign > 0 ? bounds.maximum() : bounds.minimum());
          gap = gap.plus(prices[rule].times(BigInteger.valueOf(over)));
        }
      }
      gap = gap.minus(boundWeight.times(BigInteger.valueOf(violation)));
      if (gap.signum() < 0) {
        throw new IllegalStateException("the list is not proved: " + gap);
      }
      return gap;
    }

    private LexicographicWeight weight(WeightedCandidate member) {
      return member.weight().times(divisor);
    }
  }
}
