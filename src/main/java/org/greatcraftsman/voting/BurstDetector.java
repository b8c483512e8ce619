package org.greatcraftsman.voting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Detects bursts of ballots from one address: too many within a minute, or too many with the same
 * choices within ten minutes. The result does not depend on the order in which ballots are stored.
 */
final class BurstDetector {

  private static final long MINUTE = Duration.ofMinutes(1).toMillis();
  private static final long TEN_MINUTES = Duration.ofMinutes(10).toMillis();

  private BurstDetector() {}

  /**
   * Detects the clusters of suspicious ballots.
   *
   * @param ballots arrivals from one address, by time of receipt
   */
  static List<List<Arrival>> detect(List<Arrival> ballots, VotingSettings settings) {
    BitSet flagged = new BitSet(ballots.size());
    List<Integer> all = new ArrayList<>(ballots.size());
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < ballots.size(); i++) {
      all.add(i);
      alike.computeIfAbsent(ballots.get(i).choicesHash(), set -> new ArrayList<>()).add(i);
    }
    flag(ballots, all, settings.burstBallots(), MINUTE, flagged);
    alike
        .values()
        .forEach(same -> flag(ballots, same, settings.sameBallots(), TEN_MINUTES, flagged));
    return clusters(ballots, flagged);
  }

  private static void flag(
      List<Arrival> ballots, List<Integer> places, int limit, long interval, BitSet flagged) {
    int from = 0;
    for (int to = 0; to < places.size(); to++) {
      while (at(ballots, places, to) - at(ballots, places, from) >= interval) {
        from++;
      }
      if (to - from + 1 >= limit) {
        places.subList(from, to + 1).forEach(flagged::set);
      }
    }
  }

  private static long at(List<Arrival> ballots, List<Integer> places, int index) {
    return ballots.get(places.get(index)).receivedAt();
  }

  private static List<List<Arrival>> clusters(List<Arrival> ballots, BitSet flagged) {
    List<List<Arrival>> clusters = new ArrayList<>();
    List<Arrival> cluster = new ArrayList<>();
    for (int i = flagged.nextSetBit(0); i >= 0; i = flagged.nextSetBit(i + 1)) {
      Arrival ballot = ballots.get(i);
      boolean gap =
          !cluster.isEmpty()
              && ballot.receivedAt() - cluster.get(cluster.size() - 1).receivedAt() > TEN_MINUTES;
      if (gap) {
        clusters.add(cluster);
        cluster = new ArrayList<>();
      }
      cluster.add(ballot);
    }
    if (!cluster.isEmpty()) {
      clusters.add(cluster);
    }
    return clusters;
  }

  /**
   * The arrival of a ballot.
   *
   * @param address hash of the address block
   * @param receivedAt epoch milliseconds
   * @param choicesHash equal for ballots with the same choices
   */
  record Arrival(String id, String address, long receivedAt, String choicesHash) {}
}
