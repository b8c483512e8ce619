package org.greatcraftsman.ranking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The best list under the rules: exactly so many of those offered, the sum of points as great as
 * the constraints allow. Among lists with equal sums the sum of expert points decides, then of
 * group ④, of group ②, of votes, and last the lots: of two lists that differ, the one that holds
 * the smallest lot which only one of them holds. So there is exactly one answer, whatever the order
 * of input. How it is found: {@link SeatNetwork}, and {@link BranchAndBound} where constraints
 * cross; how anybody checks it: {@link Certificate}.
 */
public sealed interface Selection {

  /**
   * The rules can be met.
   *
   * @param seats by place
   * @param margins of all who were offered and have no seat, by points and tie chain
   * @param certificate that no other list is as good
   */
  record Selected(List<ListSeat> seats, List<Margin> margins, Certificate certificate)
      implements Selection {

    public Selected {
      seats = List.copyOf(seats);
      margins = List.copyOf(margins);
    }

    /** The numbers on the list, ascending. */
    public SortedSet<String> numbers() {
      return seats.stream()
          .map(seat -> seat.contender().number())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * A seat on the list.
   *
   * @param place from 1, by points and tie chain
   */
  record ListSeat(int place, Contender contender) {}

  /**
   * The rules cannot be met with those offered.
   *
   * @param irreducibleSubset constraints that cannot be met together, and each of which is needed
   *     for that: without any one of them the others can be met
   * @param subsetCertificate that the clashing constraints alone cannot be met
   * @param relaxations the smallest change of bounds, in seats, that makes a list possible; among
   *     equally small ones the one with the better list
   * @param nearestList the numbers on that list, ascending
   * @param certificate that no list misses fewer seats, and none that misses as few is as good
   */
  record Infeasible(
      List<ConflictingConstraint> irreducibleSubset,
      Certificate subsetCertificate,
      List<Relaxation> relaxations,
      List<String> nearestList,
      Certificate certificate)
      implements Selection {

    public Infeasible {
      irreducibleSubset = List.copyOf(irreducibleSubset);
      relaxations = List.copyOf(relaxations);
      nearestList = List.copyOf(nearestList);
    }

    /** By how many seats bounds have to give way in all. */
    public int violation() {
      return relaxations.stream().mapToInt(Relaxation::seats).sum();
    }
  }

  /**
   * A constraint that has its part in a clash.
   *
   * @param required its bounds
   * @param available how many of those offered count for it
   */
  record ConflictingConstraint(Constraint constraint, Bounds required, int available) {}

  /**
   * A bound that gives way.
   *
   * @param to the bounds that would do
   */
  record Relaxation(Constraint constraint, Bounds from, Bounds to) {

    /** By how many seats. */
    public int seats() {
      return from.minimum() - to.minimum() + (to.maximum() - from.maximum());
    }
  }

  /** This selection if the rules can be met; empty otherwise. */
  default Optional<Selected> asSelected() {
    return this instanceof Selected selected ? Optional.of(selected) : Optional.empty();
  }

  /**
   * The numbers on the best list, ascending, without margins and certificate. If the rules cannot
   * be met, the numbers on the list that misses the fewest seats.
   *
   * @param near the numbers on a list that probably differs little: where constraints cross, the
   *     search starts there
   */
  static SortedSet<String> optimalNumbers(
      Collection<Contender> offered, Quotas quotas, int size, Set<String> near) {
    return SelectionProblem.of(offered, quotas, size).solve(near).seated().stream()
        .map(WeightedCandidate::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * @throws IllegalArgumentException if the size is not positive, or if a number or a lot occurs
   *     twice
   */
  static Selection choose(Collection<Contender> offered, Quotas quotas, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("no seats: " + size);
    }
    requireDistinct(offered);
    SelectionProblem contest = SelectionProblem.of(offered, quotas, size);
    return contest.toSelection(contest.solve());
  }

  private static void requireDistinct(Collection<Contender> offered) {
    Set<String> numbers = new HashSet<>();
    Set<Integer> lots = new HashSet<>();
    for (Contender contender : offered) {
      if (!numbers.add(contender.number()) || !lots.add(contender.standing().lot())) {
        throw new IllegalArgumentException("number or lot occurs twice: " + contender.standing());
      }
    }
  }
}
