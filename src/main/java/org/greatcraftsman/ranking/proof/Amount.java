package org.greatcraftsman.ranking.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The value of a candidate, a price or a list as an exact vector: bounds, points, expert points,
 * group ④, group ②, votes, and the multiplicities of lots. Amounts are compared lexicographically;
 * of the lots, the smallest in which two amounts differ decides, as if each lot outweighed all
 * greater lots together. The order is compatible with addition.
 *
 * @param links the first six components
 * @param lots the multiplicity of each lot; never 0
 */
record Amount(List<Fraction> links, SortedMap<Integer, Fraction> lots)
    implements Comparable<Amount> {

  static final int LINKS = 6;
  static final Amount ZERO = ofBounds(0);

  static Amount ofBounds(long bounds) {
    List<Fraction> links = new ArrayList<>(Collections.nCopies(LINKS, Fraction.ZERO));
    links.set(0, Fraction.of(bounds));
    return new Amount(links, new TreeMap<>());
  }

  /**
   * Reads six links and the lots: {@code 0 5/3 2 0 0 -12 17:1,25:-1}, with {@code -} if there are
   * no lots.
   *
   * @throws ProofRejected if the words are not of this form
   */
  static Amount parse(List<String> words) {
    if (words.size() != LINKS + 1) {
      throw new ProofRejected("应有" + (LINKS + 1) + "个数：" + words + "。");
    }
    SortedMap<Integer, Fraction> lots = new TreeMap<>();
    if (!words.get(LINKS).equals("-")) {
      for (String lot : words.get(LINKS).split(",", -1)) {
        String[] parts = lot.split(":", -1);
        Fraction multiplicity = Fraction.parse(parts[parts.length - 1]);
        if (parts.length != 2
            || multiplicity.signum() == 0
            || lots.put(Claim.parseInteger(parts[0]), multiplicity) != null) {
          throw new ProofRejected("抽签号写法有误：" + lot + "。");
        }
      }
    }
    return new Amount(words.subList(0, LINKS).stream().map(Fraction::parse).toList(), lots);
  }

  Amount plus(Amount other) {
    List<Fraction> sums = new ArrayList<>();
    for (int link = 0; link < LINKS; link++) {
      sums.add(links.get(link).plus(other.links.get(link)));
    }
    SortedMap<Integer, Fraction> both = new TreeMap<>(lots);
    other.lots.forEach((lot, multiplicity) -> both.merge(lot, multiplicity, Fraction::plus));
    both.values().removeIf(multiplicity -> multiplicity.signum() == 0);
    return new Amount(sums, both);
  }

  Amount times(long factor) {
    SortedMap<Integer, Fraction> products = new TreeMap<>();
    if (factor != 0) {
      lots.forEach((lot, multiplicity) -> products.put(lot, multiplicity.times(factor)));
    }
    return new Amount(links.stream().map(link -> link.times(factor)).toList(), products);
  }

  Amount minus(Amount other) {
    return plus(other.times(-1));
  }

  int signum() {
    return compareTo(ZERO);
  }

  @Override
  public int compareTo(Amount other) {
    for (int link = 0; link < LINKS; link++) {
      int order = links.get(link).compareTo(other.links.get(link));
      if (order != 0) {
        return order;
      }
    }
    Iterator<Map.Entry<Integer, Fraction>> own = lots.entrySet().iterator();
    Iterator<Map.Entry<Integer, Fraction>> others = other.lots.entrySet().iterator();
    while (own.hasNext() && others.hasNext()) {
      Map.Entry<Integer, Fraction> ownLot = own.next();
      Map.Entry<Integer, Fraction> otherLot = others.next();
      if (!ownLot.getKey().equals(otherLot.getKey())) {
        return ownLot.getKey() < otherLot.getKey()
            ? ownLot.getValue().signum()
            : -otherLot.getValue().signum();
      }
      if (!ownLot.getValue().equals(otherLot.getValue())) {
        return ownLot.getValue().compareTo(otherLot.getValue());
      }
    }
    return own.hasNext()
        ? own.next().getValue().signum()
        : others.hasNext() ? -others.next().getValue().signum() : 0;
  }
}
