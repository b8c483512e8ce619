package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Writer of a {@link Certificate} from a {@link SolverProof}. */
final class CertificateWriter {

  private final ConstraintIndex constraints;
  private final List<CandidateGroup> groups;
  private final WeightEncoding encoding;
  private final BitSet list;
  private final int violation;
  private final FixedSeats fixed = new FixedSeats();

  /**
   * @param list the indices of the candidates on the certified list
   * @param violation the number of seats by which the list violates the constraints
   */
  CertificateWriter(
      ConstraintIndex constraints,
      List<CandidateGroup> groups,
      WeightEncoding encoding,
      BitSet list,
      int violation) {
    this.constraints = constraints;
    this.groups = groups;
    this.encoding = encoding;
    this.list = list;
    this.violation = violation;
  }

  Certificate write(SolverProof proof) {
    return new Certificate(writeStep(proof));
  }

  private Certificate.Step writeStep(SolverProof proof) {
    if (proof instanceof SolverProof.Branch branch) {
      WeightedCandidate candidate = branch.candidate();
      fixed.fix(candidate, true);
      Certificate.Step ifSeated = writeStep(branch.ifSeated());
      fixed.fix(candidate, false);
      Certificate.Step ifNotSeated = writeStep(branch.ifNotSeated());
      fixed.release(candidate);
      return new Certificate.Branch(
          candidate.number(), candidate.contender().standing().lot(), ifSeated, ifNotSeated);
    }
    SolverProof.Leaf leaf = (SolverProof.Leaf) proof;
    return new LeafWriter(leaf.prices().clone(), leaf.divisor()).write();
  }

  /** Writer of one leaf; all its weights are multiplied by the divisor. */
  private final class LeafWriter {

    private final LexicographicWeight[] prices;
    private final BigInteger divisor;
    private final LexicographicWeight boundWeight;

    /** The weight from which a seat pays off, by group. */
    private final LexicographicWeight[] thresholds = new LexicographicWeight[groups.size()];

    LeafWriter(LexicographicWeight[] prices, BigInteger divisor) {
      this.prices = prices;
      this.divisor = divisor;
      boundWeight = encoding.boundWeight().times(divisor);
    }

    Certificate.Leaf write() {
      for (int constraint = 0; constraint < prices.length; constraint++) {
        if (prices[constraint].equals(boundWeight)
            || prices[constraint].equals(boundWeight.negate())) {
          prices[constraint] = movedToThreshold(constraint);
        }
      }
      Arrays.setAll(thresholds, group -> groups.get(group).threshold(prices));
      String[] thresholdCandidates = thresholdCandidates();
      List<Certificate.ConstraintPrice> written = new ArrayList<>();
      for (int constraint = 0; constraint < prices.length; constraint++) {
        if (prices[constraint].signum() != 0) {
          String number = thresholdCandidates[constraint];
          written.add(
              new Certificate.ConstraintPrice(
                  constraints.get(constraint),
                  number == null ? "-" : number,
                  encoding.decode(prices[constraint], divisor)));
        }
      }
      return new Certificate.Leaf(encoding.decode(gap(), divisor), written);
    }

    /**
     * The price of a whole bound, moved towards zero until a candidate's reduced value is zero, if
     * that does not weaken the proof. No other reduced value becomes zero or changes its sign, so
     * the other prices need no change.
     */
    private LexicographicWeight movedToThreshold(int constraint) {
      LexicographicWeight price = prices[constraint];
      boolean positive = price.signum() > 0;
      int seats = 0;
      LexicographicWeight shift = positive ? price : price.negate();
      for (CandidateGroup group : groups) {
        if (!group.constraints().get(constraint)) {
          continue;
        }
        LexicographicWeight threshold = group.threshold(prices);
        for (WeightedCandidate member : group.members()) {
          if (fixed.isFree(member)) {
            LexicographicWeight reduced = weight(member).minus(threshold);
            if (reduced.signum() == 0) {
              return price;
            }
            seats += reduced.signum() > 0 ? 1 : 0;
            LexicographicWeight distance = positive ? reduced.negate() : reduced;
            if (distance.signum() > 0 && distance.compareTo(shift) < 0) {
              shift = distance;
            }
          } else {
            seats += fixed.seated(member) ? 1 : 0;
          }
        }
      }
      Bounds bounds = constraints.bounds(constraint);
      if (positive ? seats > bounds.maximum() : seats < bounds.minimum()) {
        return price;
      }
      return positive ? price.minus(shift) : price.plus(shift);
    }

    /**
     * By constraint, the first number of those whose reduced value is zero; may be {@code null}.
     */
    private String[] thresholdCandidates() {
      String[] numbers = new String[prices.length];
      for (int group = 0; group < thresholds.length; group++) {
        BitSet counting = groups.get(group).constraints();
        for (WeightedCandidate member : groups.get(group).members()) {
          if (fixed.isFree(member) && weight(member).equals(thresholds[group])) {
            for (int constraint = counting.nextSetBit(0);
                constraint >= 0;
                constraint = counting.nextSetBit(constraint + 1)) {
              String other = numbers[constraint];
              if (other == null || member.number().compareTo(other) < 0) {
                numbers[constraint] = member.number();
              }
            }
          }
        }
      }
      return numbers;
    }

    /** The objective of the list less the dual bound at these prices. */
    private LexicographicWeight gap() {
      LexicographicWeight gap = LexicographicWeight.ZERO;
      for (int group = 0; group < thresholds.length; group++) {
        LexicographicWeight threshold = thresholds[group];
        for (WeightedCandidate member : groups.get(group).members()) {
          boolean seated = list.get(member.index());
          boolean counted =
              fixed.isFree(member) ? weight(member).compareTo(threshold) > 0 : fixed.seated(member);
          if (seated != counted) {
            LexicographicWeight reduced = weight(member).minus(threshold);
            gap = seated ? gap.plus(reduced) : gap.minus(reduced);
          }
        }
      }
      SeatCounts seats = new SeatCounts(constraints, groups, list);
      for (int constraint = 0; constraint < prices.length; constraint++) {
        Bounds bounds = constraints.bounds(constraint);
        int sign = prices[constraint].signum();
        if (sign != 0) {
          int over = seats.count(constraint) - (sign > 0 ? bounds.maximum() : bounds.minimum());
          gap = gap.plus(prices[constraint].times(BigInteger.valueOf(over)));
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
