package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.greatcraftsman.ranking.points.Points;

/**
 * Finds the optimal list of a small selection problem by trying every set of candidates. It shares
 * no code with the solver: it adds points as fractions and compares lots as sets.
 */
final class ExhaustiveSearch {

  private final List<Contender> offered;
  private final Quotas quotas;
  private final int size;

  ExhaustiveSearch(List<Contender> offered, Quotas quotas, int size) {
    this.offered = offered;
    this.quotas = quotas;
    this.size = size;
  }

  /**
   * The numbers on the best of the lists that violate the constraints by the fewest seats and are
   * not longer than the size.
   */
  Set<String> best() {
    List<Contender> best = null;
    for (int set = 0; set < 1 << offered.size(); set++) {
      if (Integer.bitCount(set) <= size) {
        List<Contender> list = members(set);
        if (best == null || isBetter(list, best)) {
          best = list;
        }
      }
    }
    Set<String> numbers = new TreeSet<>();
    best.forEach(contender -> numbers.add(contender.number()));
    return numbers;
  }

  private List<Contender> members(int set) {
    List<Contender> members = new ArrayList<>();
    for (int i = 0; i < offered.size(); i++) {
      if ((set >> i & 1) == 1) {
        members.add(offered.get(i));
      }
    }
    return members;
  }

  /** The number of seats by which a list violates the constraints. */
  int violation(List<Contender> list) {
    Map<String, Integer> counts = new HashMap<>();
    int frontline = 0;
    for (Contender contender : list) {
      Post post = contender.post();
      frontline += post.frontline() ? 1 : 0;
      counts.merge(post.industry(), 1, Integer::sum);
      counts.merge(post.industry() + "/" + post.jobType(), 1, Integer::sum);
      post.attributes()
          .forEach((attribute, code) -> counts.merge(attribute + " " + code, 1, Integer::sum));
    }
    int needed = 0;
    while (needed * 100 < quotas.frontlinePercent() * size) {
      needed++;
    }
    int violation = Math.abs(size - list.size()) + Math.max(0, needed - frontline);
    for (var industry : quotas.industries().entrySet()) {
      violation += outside(industry.getValue().bounds(), counts.getOrDefault(industry.getKey(), 0));
      for (var jobType : industry.getValue().jobTypes().entrySet()) {
        violation +=
            outside(
                jobType.getValue(),
                counts.getOrDefault(industry.getKey() + "/" + jobType.getKey(), 0));
      }
    }
    for (var attribute : quotas.crossing().entrySet()) {
      for (var code : attribute.getValue().entrySet()) {
        violation +=
            outside(
                code.getValue(), counts.getOrDefault(attribute.getKey() + " " + code.getKey(), 0));
      }
    }
    return violation;
  }

  private static int outside(Bounds bounds, int count) {
    return count < bounds.minimum()
        ? bounds.minimum() - count
        : count > bounds.maximum() ? count - bounds.maximum() : 0;
  }

  private boolean isBetter(List<Contender> one, List<Contender> other) {
    int order = Integer.compare(violation(other), violation(one));
    for (int link = 0; order == 0 && link < 5; link++) {
      order = sum(one, link).compareTo(sum(other, link));
    }
    if (order != 0) {
      return order > 0;
    }
    Set<Integer> onlyOne = lots(one);
    onlyOne.removeAll(lots(other));
    Set<Integer> onlyOther = lots(other);
    onlyOther.removeAll(lots(one));
    int smallestOne = onlyOne.stream().findFirst().orElse(Integer.MAX_VALUE);
    int smallestOther = onlyOther.stream().findFirst().orElse(Integer.MAX_VALUE);
    return smallestOne < smallestOther;
  }

  private static Set<Integer> lots(List<Contender> list) {
    Set<Integer> lots = new TreeSet<>();
    list.forEach(contender -> lots.add(contender.standing().lot()));
    return lots;
  }

  private static Points sum(List<Contender> list, int link) {
    Points sum = Points.ZERO;
    for (Contender contender : list) {
      Standing standing = contender.standing();
      sum =
          sum.plus(
              switch (link) {
                case 0 -> standing.points();
                case 1 -> standing.merits().expert();
                case 2 -> standing.merits().group4();
                case 3 -> standing.merits().group2();
                default -> Points.of(standing.votes());
              });
    }
    return sum;
  }
}
