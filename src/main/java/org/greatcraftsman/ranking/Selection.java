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
 * The optimal list under the constraints, or the reason why there is none. The list has exactly the
 * requested size and the greatest sum of points that the constraints allow. Among lists with equal
 * sums of points, the sums of the expert points decide, then of group ④, of group ②, and of the
 * votes, and last the lots: the better of two lists contains the smallest lot that only one of them
 * contains. So there is exactly one answer, whatever the order of the input.
 *
 * <p>{@link SeatNetwork} finds the list, or {@link BranchAndBound} if constraints cross; the {@link
 * Certificate} lets anyone check it.
 */
public sealed interface Selection {

  /**
   * The constraints can be met, and there is a list.
   *
   * @param seats by place
   * @param margins the margins of all offered candidates without a seat, by points and tie chain
   * @param certificate the certificate that no other list is as good
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
   * @param place the place on the list by points and tie chain, from 1
   * @param contender the candidate in this seat
   */
  record ListSeat(int place, Contender contender) {}

  /**
   * The constraints cannot be met with the offered candidates.
   *
   * @param irreducibleSubset an irreducible infeasible subset of the constraints: they cannot be
   *     met together, but without any one of them the others can
   * @param subsetCertificate the certificate that this subset cannot be met
   * @param relaxations the smallest relaxation, in seats, that makes a list possible; among equally
   *     small ones the one with the better list
   * @param nearestList the numbers on that list, ascending
   * @param certificate the certificate that no list violates the constraints by fewer seats, and
   *     that no other list with the same violation is as good
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

    /** The number of seats by which the bounds are relaxed in total. */
    public int violation() {
      return relaxations.stream().mapToInt(Relaxation::seats).sum();
    }
  }

  /**
   * A constraint of an irreducible infeasible subset.
   *
   * @param required the bounds of the constraint
   * @param available the number of offered candidates who count for it
   */
  record ConflictingConstraint(Constraint constraint, Bounds required, int available) {}

  /**
   * A constraint with relaxed bounds.
   *
   * @param from the bounds of the rules
   * @param to the bounds that the nearest list meets
   */
  record Relaxation(Constraint constraint, Bounds from, Bounds to) {

    /** The number of seats by which the bounds are relaxed. */
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
   * be met, the numbers on the list with the smallest violation.
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
   * Selects the optimal list of a size.
   *
   * @throws IllegalArgumentException if the size is not positive, or if a number or a lot occurs
   *     twice
   */
  static Selection choose(Collection<Contender> offered, Quotas quotas, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("the size is not positive: " + size);
    }
    requireDistinct(offered);
    SelectionProblem problem = SelectionProblem.of(offered, quotas, size);
    return problem.toSelection(problem.solve());
  }

  private static void requireDistinct(Collection<Contender> offered) {
    Set<String> numbers = new HashSet<>(2 * offered.size());
    Set<Integer> lots = new HashSet<>(2 * offered.size());
    for (Contender contender : offered) {
      if (!numbers.add(contender.number()) || !lots.add(contender.standing().lot())) {
        throw new IllegalArgumentException("number or lot occurs twice: " + contender.standing());
      }
    }
  }
}
