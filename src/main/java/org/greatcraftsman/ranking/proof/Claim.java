package org.greatcraftsman.ranking.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parsed canonical form of a ranking: the constraints, the eligible candidates with their
 * values, the list that is claimed to be optimal, and the lines of its proof.
 */
final class Claim {

  /**
   * A candidate who can be selected.
   *
   * @param traits the names of all constraints that could count the candidate
   * @param value what the candidate adds to the objective when selected
   */
  record OfferedCandidate(String number, int lot, Set<String> traits, Amount value) {}

  /**
   * The bounds of a constraint on the number of seats that count for it.
   *
   * @param maximum {@link Integer#MAX_VALUE} if there is no upper bound
   */
  record BoundedConstraint(String name, int minimum, int maximum) {

    int distance(int seats) {
      return Math.max(0, Math.max(minimum - seats, seats - maximum));
    }

    String range() {
      return minimum + ".." + (maximum == Integer.MAX_VALUE ? "" : maximum);
    }
  }

  /**
   * The dual price of a constraint.
   *
   * @param thresholdCandidate the number of a candidate whose reduced value is zero, or {@code -}
   * @param value the price of one seat
   */
  record ConstraintPrice(String constraint, String thresholdCandidate, Amount value) {}

  /** A queue of the lines of the proof, each split into words. */
  static final class Lines {

    private final Deque<List<String>> lines = new ArrayDeque<>();

    boolean nextIs(String kind) {
      return !lines.isEmpty() && lines.peek().get(0).equals(kind);
    }

    List<String> next() {
      ProofRejected.unless(!lines.isEmpty(), () -> "证明不完整。");
      return lines.remove();
    }

    boolean atEnd() {
      return lines.isEmpty();
    }
  }

  final Map<String, BoundedConstraint> constraints = new LinkedHashMap<>();
  final Map<String, OfferedCandidate> offered = new LinkedHashMap<>();

  /** The numbers on the list by place; if there is no list, those on the nearest list. */
  final List<String> list = new ArrayList<>();

  /** By constraint: the claimed bounds before and after the relaxation. */
  final Map<String, String> relaxed = new LinkedHashMap<>();

  /** True if the list is claimed to meet the constraints. */
  boolean feasible = true;

  /** By constraint of the claimed infeasible subset: its bounds and the number of candidates. */
  final Map<String, String> infeasibleSubset = new LinkedHashMap<>();

  final Lines proof = new Lines();

  private final Map<String, List<String>> candidates = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();

  /** The traits by occupation and attributes. */
  private final Map<List<Object>, Set<String>> traitsByCategories = new HashMap<>();

  private final Map<String, List<String>> experts = new HashMap<>();
  private final Map<String, String> composites = new HashMap<>();
  private final Map<String, String> votes = new HashMap<>();

  Claim(String canonical) {
    for (String line : canonical.split("\n")) {
      read(Arrays.asList(line.split(" ", -1)));
    }
    Set<Integer> lots = new HashSet<>();
    candidates.forEach(
        (number, words) -> {
          if (words.get(6).equals("offered") && composites.containsKey(number)) {
            ProofRejected.unless(
                experts.containsKey(number) && votes.containsKey(number), () -> number + "的得分不全。");
            OfferedCandidate candidate = candidate(number, words);
            offered.put(number, candidate);
            ProofRejected.unless(
                lots.add(candidate.lot()), () -> "抽签号" + candidate.lot() + "出现两次。");
          }
        });
  }

  private void read(List<String> words) {
    switch (words.get(0)) {
      case "constraint" ->
          putOnce(constraints, word(words, 1), constraint(word(words, 1), word(words, 2)));
      case "candidate" -> putOnce(candidates, word(words, 1), requireSize(7, words));
      case "attribute" ->
          putOnce(
              attributes.computeIfAbsent(word(words, 1), number -> new HashMap<>()),
              word(words, 2),
              word(words, 3));
      case "expert" -> putOnce(experts, word(words, 1), requireSize(7, words));
      case "composite" -> putOnce(composites, word(words, 1), word(words, 2));
      case "votes" -> putOnce(votes, word(words, 1), word(words, 2));
      case "seat" -> {
        list.add(word(words, 2));
        ProofRejected.unless(
            parseInteger(word(words, 1)) == list.size(), () -> "名单第" + list.size() + "位的序号有误。");
      }
      case "nearest" -> {
        feasible = false;
        list.add(word(words, 1));
      }
      case "clash" -> {
        feasible = false;
        putOnce(infeasibleSubset, word(words, 1), word(words, 2) + " " + word(words, 3));
      }
      case "relax" -> putOnce(relaxed, word(words, 1), word(words, 2) + " " + word(words, 3));
      case "leaf", "branch", "price" -> proof.lines.add(words);
      default -> {
        // Marks and other inputs of the points, which the proof takes as given.
      }
    }
  }

  private OfferedCandidate candidate(String number, List<String> words) {
    Map<String, String> codes = attributes.getOrDefault(number, Map.of());
    Set<String> traits =
        traitsByCategories.computeIfAbsent(
            List.of(words.subList(2, 5), codes), same -> traits(words.subList(2, 5), codes));
    List<String> expert = experts.get(number);
    String[] groups = expert.get(4).split(",", -1);
    ProofRejected.unless(groups.length == 4, () -> number + "的分项得分有误。");
    // The objective in the order of comparison: violated bounds, composite, expert points, group 4,
    // group 2, votes, lot.
    Amount value =
        Amount.parse(
            List.of(
                "0",
                composites.get(number),
                expert.get(2),
                groups[3],
                groups[1],
                votes.get(number),
                words.get(5) + ":1"));
    return new OfferedCandidate(number, parseInteger(words.get(5)), traits, value);
  }

  private static Set<String> traits(List<String> occupation, Map<String, String> codes) {
    String industry = occupation.get(1);
    Set<String> traits =
        new HashSet<>(
            Set.of(
                "size", "industry:" + industry, "jobType:" + industry + "/" + occupation.get(2)));
    if (occupation.get(0).equals("frontline")) {
      traits.add("frontline");
    }
    codes.forEach(
        (attribute, code) -> traits.add((attribute.equals("UNIT") ? "unit:" : "unitKind:") + code));
    return traits;
  }

  private static BoundedConstraint constraint(String name, String bounds) {
    String[] ends = bounds.split("\\.\\.", -1);
    ProofRejected.unless(ends.length == 2, () -> "规则" + name + "的范围写法有误。");
    return new BoundedConstraint(
        name, parseInteger(ends[0]), ends[1].isEmpty() ? Integer.MAX_VALUE : parseInteger(ends[1]));
  }

  private static <V> void putOnce(Map<String, V> map, String key, V value) {
    ProofRejected.unless(map.put(key, value) == null, () -> key + "出现两次。");
  }

  private static List<String> requireSize(int length, List<String> words) {
    ProofRejected.unless(words.size() == length, () -> "这一行的项数有误：" + words + "。");
    return words;
  }

  static String word(List<String> words, int index) {
    ProofRejected.unless(index < words.size(), () -> "这一行不完整：" + words + "。");
    return words.get(index);
  }

  static int parseInteger(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      throw new ProofRejected("“" + text + "”不是整数。");
    }
  }
}
