package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A made-up selection with few people, many ties and quotas that often cannot be met. */
record SmallRound(List<Contender> offered, Quotas quotas, int size) {

  static SmallRound of(long seed) {
    Random random = new Random(seed);
    int people = 1 + random.nextInt(12);
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
    return new SmallRound(offered, Quotas.of(frontlinePercent, industries), size);
  }

  private static Bounds bounds(Random random, int most) {
    int minimum = random.nextBoolean() ? 0 : random.nextInt(most);
    return random.nextBoolean()
        ? Bounds.atLeast(minimum)
        : new Bounds(minimum, minimum + random.nextInt(most + 1));
  }

  Selection choose() {
    return Selection.choose(offered, quotas, size);
  }
}
