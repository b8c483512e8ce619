package org.greatcraftsman.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Those offered, with what each is worth, and the rules of the list that they are offered for.
 *
 * @param bestFirst those offered
 */
record Contest(SortedMap<Constraint, Bounds> constraints, Scale scale, List<Weighed> bestFirst) {

  static Contest of(Collection<Contender> offered, Quotas quotas, int size) {
    SortedMap<Constraint, Bounds> constraints = quotas.constraints(size);
    Scale scale =
        Scale.of(offered.stream().map(Contender::standing).toList(), constraints.keySet());
    List<Weighed> bestFirst =
        offered.stream()
            .map(contender -> new Weighed(contender, scale.weigh(contender.standing())))
            .sorted(Comparator.comparing(Weighed::weight).reversed())
            .toList();
    return new Contest(constraints, scale, bestFirst);
  }

  BestList best() {
    return BestList.of(constraints, bestFirst, scale.bound());
  }

  /**
   * The same list, found sooner where it hardly differs from another.
   *
   * @param near the numbers on the other list
   */
  BestList best(Set<String> near) {
    return BestList.near(near, constraints, bestFirst, scale.bound());
  }

  /** What the best list makes of the contest. */
  Selection selection(BestList best) {
    Certificate certificate = best.certificate(scale);
    return best.seats().missed() == 0
        ? new Margins(constraints, bestFirst, best).selected(certificate)
        : new Diagnosis(constraints, bestFirst, scale).of(best, certificate);
  }
}
