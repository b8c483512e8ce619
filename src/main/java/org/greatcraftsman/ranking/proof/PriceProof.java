package org.greatcraftsman.ranking.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A proof by prices, read line by line: what a list is worth is compared with the most that any
 * list can be worth, see {@link ListVerifier}.
 */
final class PriceProof {

  private final Map<String, Claim.Rule> rules;
  private final Map<String, Claim.Person> people;

  /** People whom the same rules could count. */
  private final Map<Set<String>, List<Claim.Person>> alike = new LinkedHashMap<>();

  private final Set<String> list;

  /** By rule: how many on the list it counts. */
  private final Map<String, Integer> seats = new HashMap<>();

  /** What the list is worth besides its candidates. */
  private final Amount besides;

  /** Who is on all lists, or on none, that are spoken of. */
  private final Map<String, Boolean> decided = new HashMap<>();

  /**
   * @param people by number
   */
  PriceProof(
      Map<String, Claim.Rule> rules,
      Map<String, Claim.Person> people,
      Set<String> list,
      Amount besides) {
    this.rules = rules;
    this.people = people;
    this.list = list;
    this.besides = besides;
    for (Claim.Person person : people.values()) {
      alike.computeIfAbsent(person.traits(), traits -> new ArrayList<>()).add(person);
    }
    alike.forEach(
        (traits, some) -> {
          int seated = (int) some.stream().filter(one -> list.contains(one.number())).count();
          traits.forEach(trait -> seats.merge(trait, seated, Integer::sum));
        });
  }

  /**
   * Reads one proof.
   *
   * @return by how much all lists stay behind at least; the smallest of all leaves
   */
  Amount check(Claim.Lines lines) {
    List<String> words = lines.next();
    if (words.get(0).equals("leaf")) {
      return leaf(Amount.parse(words.subList(1, words.size())), lines);
    }
    Refused.unless(words.get(0).equals("branch") && words.size() == 3, () -> "证明的结构有误。");
    String number = words.get(1);
    int lot = Claim.whole(words.get(2));
    Refused.unless(
        !decided.containsKey(number)
            && people.containsKey(number)
            && people.get(number).lot() == lot,
        () -> "证明的分支有误：" + words + "。");
    decided.put(number, true);
    Amount with = check(lines);
    decided.put(number, false);
    Amount without = check(lines);
    decided.remove(number);
    return with.compareTo(without) < 0 ? with : without;
  }

  private Amount leaf(Amount gap, Claim.Lines lines) {
    Map<String, Claim.Price> prices = new TreeMap<>();
    while (lines.nextIs("price")) {
      List<String> words = new ArrayList<>(lines.next());
      Claim.Price price =
          new Claim.Price(
              Claim.word(words, 1),
              Claim.word(words, 2),
              Amount.parse(words.subList(3, words.size())));
      Refused.unless(rules.containsKey(price.rule()), () -> "没有规则" + price.rule() + "。");
      Refused.unless(prices.put(price.rule(), price) == null, () -> price.rule() + "有两个价格。");
    }
    Leaf leaf = new Leaf(prices);
    prices.values().forEach(leaf::checkPrice);
    Refused.unless(leaf.gap().equals(gap), () -> "界限与名单的差距有误。");
    return gap;
  }

  /** What prices make of everybody. */
  private final class Leaf {

    private final Map<String, Claim.Price> prices;

    /** By rule: who has nothing left and nothing missing, the first by number. */
    private final Map<String, String> onTheLine = new HashMap<>();

    /** By rule: how many of those it counts have something left. */
    private final Map<String, Integer> counted = new HashMap<>();

    private Amount gap = besides;

    Leaf(Map<String, Claim.Price> prices) {
      this.prices = prices;
      alike.forEach(this::add);
    }

    private void add(Set<String> traits, List<Claim.Person> some) {
      List<Claim.Price> counting =
          prices.values().stream().filter(price -> traits.contains(price.rule())).toList();
      Amount threshold =
          counting.stream().map(Claim.Price::worth).reduce(Amount.ZERO, Amount::plus);
      for (Claim.Person person : some) {
        add(person, threshold, counting);
      }
    }

    private void add(Claim.Person person, Amount threshold, List<Claim.Price> counting) {
      String number = person.number();
      int order = person.worth().compareTo(threshold);
      Boolean decision = decided.get(number);
      boolean taken = decision == null ? order > 0 : decision;
      boolean seated = list.contains(number);
      if (seated != taken) {
        Amount left = person.worth().minus(threshold);
        gap = seated ? gap.plus(left) : gap.minus(left);
      }
      for (Claim.Price price : counting) {
        if (taken) {
          counted.merge(price.rule(), 1, Integer::sum);
        }
        if (order == 0 && decision == null) {
          onTheLine.merge(
              price.rule(), number, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
      }
    }

    Amount gap() {
      return gap;
    }

    /**
     * Every price is that of somebody on the line, or of a whole bound that is needed; so no other
     * number does in its place.
     */
    void checkPrice(Claim.Price price) {
      Claim.Rule rule = rules.get(price.rule());
      Amount worth = price.worth();
      Refused.unless(
          worth.signum() != 0
              && worth.compareTo(Amount.ofBounds(-1)) >= 0
              && (rule.name().equals("size") || worth.compareTo(Amount.ofBounds(1)) <= 0),
          () -> rule.name() + "的价格有误。");
      String first = onTheLine.getOrDefault(rule.name(), "-");
      Refused.unless(first.equals(price.onTheLine()), () -> rule.name() + "的价格没有依据。");
      if (first.equals("-")) {
        int kept = counted.getOrDefault(rule.name(), 0);
        Refused.unless(
            worth.equals(Amount.ofBounds(1)) && kept > rule.maximum()
                || worth.equals(Amount.ofBounds(-1)) && kept < rule.minimum(),
            () -> rule.name() + "的价格没有依据。");
      }
      int bound = worth.signum() > 0 ? rule.maximum() : rule.minimum();
      Refused.unless(bound < Integer.MAX_VALUE, () -> rule.name() + "没有上限，不能有价格。");
      gap = gap.plus(worth.times(seats.getOrDefault(rule.name(), 0) - bound));
    }
  }
}
