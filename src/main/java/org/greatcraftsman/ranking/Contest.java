package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Those offered, with what each is worth, and the rules of the list that they are offered for.
 *
 * @param bestFirst those offered
 */
record Contest(Rules rules, Scale scale, List<Weighed> bestFirst) {

  /** Somebody before his place is known. */
  private record Entry(Contender contender, Weight weight) {}

  static Contest of(Collection<Contender> offered, Quotas quotas, int size) {
    Rules rules = new Rules(quotas.constraints(size));
    Scale scale = Scale.of(offered, rules);
    List<Entry> entries = new ArrayList<>(offered.size());
    for (Contender contender : offered) {
      entries.add(new Entry(contender, scale.weigh(contender.standing())));
    }
    entries.sort((one, other) -> other.weight().compareTo(one.weight()));
    List<Weighed> bestFirst = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      bestFirst.add(new Weighed(bestFirst.size(), entry.contender(), entry.weight()));
    }
    return new Contest(rules, scale, bestFirst);
  }

  BestList best() {
    return BestList.of(rules, bestFirst, scale.bound());
  }

  /**
   * The same list, found sooner where it hardly differs from another.
   *
   * @param near the numbers on the other list
   */
  BestList best(Set<String> near) {
    return BestList.near(near, rules, bestFirst, scale.bound());
  }

  /** What the best list makes of the contest. */
  Selection selection(BestList best) {
    Certificate certificate = best.certificate(scale);
    return best.seats().missed() == 0
        ? new Margins(rules, bestFirst, best).selected(certificate)
        : new Diagnosis(rules, bestFirst, scale).of(best, certificate);
  }
}
