package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.ranking.points.VoteMethod;

/**
 * Generates a large selection problem with random points. The expert points are means of seven
 * marks, the vote points are percentile ranks on a vote list of one and a half times as many
 * people, and there are twenty industries of unequal size with five job types each. Frontline
 * workers have slightly lower marks, so that the share of 70 % binds. Each industry and two of its
 * job types have bounds near their proportional number of seats, so that some of the bounds bind.
 *
 * @param seats the number of seats
 */
public record LargeSelection(List<Contender> offered, Quotas quotas, int seats) {

  public static final int JOB_TYPES = 5;
  private static final int INDUSTRIES = 20;

  public static LargeSelection of(int people, int seats, long seed) {
    Random random = new Random(seed);
    List<Integer> lots = new ArrayList<>();
    for (int lot = 1; lot <= people; lot++) {
      lots.add(lot);
    }
    Collections.shuffle(lots, random);
    int onVoteList = people * 3 / 2;
    List<Contender> offered = new ArrayList<>();
    int[] inIndustry = new int[INDUSTRIES];
    int[][] inJob = new int[INDUSTRIES][JOB_TYPES];
    for (int i = 0; i < people; i++) {
      boolean frontline = random.nextInt(100) < 70;
      int industry = (int) (INDUSTRIES * Math.pow(random.nextDouble(), 1.5));
      int job = random.nextInt(JOB_TYPES);
      int[] sums = new int[5];
      int talent = random.nextInt(4);
      for (int mark = 0; mark < 7; mark++) {
        sums[1] += 14 + random.nextInt(4) + random.nextInt(2);
        sums[2] += 25 + talent + random.nextInt(6) - (frontline ? 1 : 0);
        sums[3] += 14 + random.nextInt(4) + random.nextInt(2);
        sums[4] += 17 + talent + random.nextInt(5) - industry % 3;
      }
      Points expert = Points.of(sums[1] + sums[2] + sums[3] + sums[4], 7);
      Points votes = Points.of(100L * random.nextInt(onVoteList), onVoteList - 1);
      Standing standing =
          new Standing(
              "GCC2-" + (1_000_000 + i),
              new CompositeWeights(90, 10).composite(expert, votes),
              new Standing.Merits(expert, Points.of(sums[4], 7), Points.of(sums[2], 7)),
              random.nextInt(50 * people),
              lots.get(i));
      offered.add(new Contender(standing, new Post(frontline, "I" + industry, "J" + job)));
      inIndustry[industry]++;
      inJob[industry][job]++;
    }
    Map<String, Quotas.Industry> industries = new TreeMap<>();
    for (int i = 0; i < INDUSTRIES; i++) {
      Map<String, Bounds> jobs = new TreeMap<>();
      jobs.put("J0", Bounds.atMost(share(inJob[i][0], seats, people, 95) + 1));
      jobs.put("J1", Bounds.atLeast(share(inJob[i][1], seats, people, 90)));
      industries.put(
          "I" + i,
          Quotas.Industry.of(
              new Bounds(
                  share(inIndustry[i], seats, people, 95),
                  share(inIndustry[i], seats, people, 105) + 2),
              jobs));
    }
    return new LargeSelection(offered, Quotas.of(70, industries), seats);
  }

  /** The proportional number of seats of a subset of the people, in percent of that number. */
  private static int share(int subset, int seats, int people, int percent) {
    return (int) ((long) subset * seats * percent / people / 100);
  }

  /**
   * A ranking input with the same candidates, votes and quotas, and with nine random marks for each
   * candidate, of which trimming keeps seven.
   */
  public RankingInput frozen() {
    Random random = new Random(offered.size());
    List<Candidate> candidates = new ArrayList<>();
    Map<String, Long> votes = new HashMap<>();
    for (Contender contender : offered) {
      Standing standing = contender.standing();
      List<Mark> marks = new ArrayList<>();
      for (int expert = 1; expert <= 9; expert++) {
        marks.add(
            new Mark(
                "E" + expert,
                14 + random.nextInt(5),
                24 + random.nextInt(7),
                14 + random.nextInt(5),
                20 + random.nextInt(9)));
      }
      candidates.add(
          new Candidate(standing.number(), contender.post(), marks, standing.lot(), false));
      votes.put(standing.number(), standing.votes());
    }
    RankingRules rules =
        new RankingRules(
            new MarkRules(List.of(20, 30, 20, 30), 7, 1, 1),
            VoteMethod.RANK_PERCENTILE,
            new CompositeWeights(90, 10),
            seats,
            quotas);
    return RankingInput.of(rules, candidates, votes);
  }

  public Selection choose() {
    return Selection.choose(offered, quotas, seats);
  }

  public String canonicalText() {
    return CanonicalText.of(offered, quotas, seats, choose());
  }
}
