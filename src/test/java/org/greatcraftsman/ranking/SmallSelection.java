package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.ranking.points.Points;

/**
 * Generates a random selection problem with few candidates, many ties and quotas that are often
 * infeasible.
 */
record SmallSelection(List<Contender> offered, Quotas quotas, int size) {

  /** The structure of the constraints. */
  enum ConstraintShape {
    /** A frontline share, and job types nested in industries. */
    NESTED,

    /** Nested constraints, crossed by bounds of units and of kinds of units. */
    CROSSING,

    /** Three crossing families with few seats, whose linear relaxation can be fractional. */
    FRACTIONAL;

    SmallSelection problem(long seed) {
      return switch (this) {
        case NESTED -> nested(seed);
        case CROSSING -> crossing(seed);
        case FRACTIONAL -> fractional(seed);
      };
    }
  }

  private static SmallSelection nested(long seed) {
    Random random = new Random(seed);
    int people = 1 + random.nextInt(12);
    List<Contender> offered = offered(random, people);
    Map<String, Quotas.Industry> industries = new TreeMap<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      Map<String, Bounds> jobTypes = new TreeMap<>();
      for (int j = 0; j < random.nextInt(3); j++) {
        jobTypes.put("J" + j, bounds(random, 2));
      }
      industries.put("I" + i, Quotas.Industry.of(bounds(random, 3), jobTypes));
    }
    int frontlinePercent = random.nextBoolean() ? 70 : random.nextInt(101);
    int size = 1 + random.nextInt(random.nextInt(8) == 0 ? people + 2 : people);
    return new SmallSelection(offered, Quotas.of(frontlinePercent, industries), size);
  }

  /** Adds bounds for units and, in half of the cases, for kinds of units. */
  private static SmallSelection crossing(long seed) {
    SmallSelection nested = nested(seed);
    Random random = new Random(seed + 1);
    SortedMap<Attribute, SortedMap<String, Bounds>> crossing = new TreeMap<>();
    crossing.put(Attribute.UNIT, codes(random, "D"));
    if (random.nextBoolean()) {
      crossing.put(Attribute.UNIT_KIND, codes(random, "U"));
    }
    return new SmallSelection(
        withAttributes(random, nested.offered), nested.quotas.crossing(crossing), nested.size);
  }

  /**
   * Three crossing families with few seats for each code. The optimum of the linear relaxation is
   * sometimes fractional.
   */
  private static SmallSelection fractional(long seed) {
    Random random = new Random(seed);
    List<Contender> offered = withAttributes(random, offered(random, 6 + random.nextInt(7)));
    Map<String, Quotas.Industry> industries = new TreeMap<>();
    SortedMap<Attribute, SortedMap<String, Bounds>> crossing = new TreeMap<>();
    for (Attribute attribute : Attribute.values()) {
      crossing.put(attribute, new TreeMap<>());
    }
    for (int i = 0; i < 3; i++) {
      industries.put("I" + i, Quotas.Industry.of(Bounds.atMost(1 + random.nextInt(2)), Map.of()));
      crossing.get(Attribute.UNIT).put("D" + i, Bounds.atMost(1 + random.nextInt(2)));
      crossing.get(Attribute.UNIT_KIND).put("U" + i, Bounds.atMost(1 + random.nextInt(2)));
    }
    return new SmallSelection(
        offered, Quotas.of(0, industries).crossing(crossing), 2 + random.nextInt(4));
  }

  private static List<Contender> offered(Random random, int people) {
    int grades = 1 + random.nextInt(6);
    List<Integer> lots = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      lots.add(i + 1);
    }
    Collections.shuffle(lots, random);
    List<Contender> offered = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Standing standing =
          new Standing(
              "C" + (100 + i),
              Points.of(random.nextInt(grades), 1 + random.nextInt(2)),
              new Standing.Merits(
                  Points.of(random.nextInt(grades), 3),
                  Points.of(random.nextInt(grades), 2),
                  Points.of(random.nextInt(grades))),
              random.nextInt(grades),
              lots.get(i));
      Post post = new Post(random.nextInt(3) > 0, "I" + random.nextInt(3), "J" + random.nextInt(2));
      offered.add(new Contender(standing, post));
    }
    return offered;
  }

  private static List<Contender> withAttributes(Random random, List<Contender> offered) {
    return offered.stream()
        .map(
            contender ->
                new Contender(
                    contender.standing(),
                    contender
                        .post()
                        .with(
                            Map.of(
                                Attribute.UNIT,
                                "D" + random.nextInt(3),
                                Attribute.UNIT_KIND,
                                "U" + random.nextInt(3)))))
        .toList();
  }

  private static SortedMap<String, Bounds> codes(Random random, String prefix) {
    SortedMap<String, Bounds> codes = new TreeMap<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      codes.put(prefix + i, bounds(random, 3));
    }
    return codes;
  }

  private static Bounds bounds(Random random, int width) {
    int minimum = random.nextBoolean() ? 0 : random.nextInt(width);
    return random.nextBoolean()
        ? Bounds.atLeast(minimum)
        : new Bounds(minimum, minimum + random.nextInt(width + 1));
  }

  Selection choose() {
    return Selection.choose(offered, quotas, size);
  }

  String canonicalText() {
    return CanonicalText.of(offered, quotas, size, choose());
  }
}
