package org.greatcraftsman.panel;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.ExpertId;

/**
 * The occupancy of a panel's seats while the panel is being formed.
 *
 * @param seats every seat that was drawn, in the order of the draw
 * @param size number of seats of the panel
 */
record SeatOccupancy(List<PanelSeatEntity> seats, int size) {

  SeatOccupancy {
    seats = List.copyOf(seats);
  }

  SeatOccupancy plus(List<PanelSeatEntity> drawn) {
    List<PanelSeatEntity> more = new ArrayList<>(seats);
    more.addAll(drawn);
    return new SeatOccupancy(more, size);
  }

  /** Returns the number of vacant seats. */
  int vacantSeats() {
    return (int) Math.max(0, size - seats.stream().filter(PanelSeatEntity::isHeld).count());
  }

  /** Whether every seat is held by an expert who has signed. */
  boolean isComplete() {
    return vacantSeats() == 0
        && seats.stream().noneMatch(seat -> seat.state() == PanelSeatEntity.State.ASKED);
  }

  /** Returns the user ids of all drawn experts: no expert is drawn twice. */
  Set<ExpertId> drawnExperts() {
    return seats.stream().map(PanelSeatEntity::expert).collect(toSet());
  }

  /**
   * Returns the number of vacant seats by industry; vacant seats without an industry are under "".
   *
   * @param shares number of seats for each industry
   */
  SortedMap<String, Integer> vacantByField(SortedMap<String, Integer> shares) {
    Map<String, Long> held =
        seats.stream()
            .filter(PanelSeatEntity::isHeld)
            .collect(groupingBy(PanelSeatEntity::field, counting()));
    SortedMap<String, Integer> vacant = new TreeMap<>();
    int left = vacantSeats();
    for (Map.Entry<String, Integer> share : shares.entrySet()) {
      int open = Math.max(0, share.getValue() - held.getOrDefault(share.getKey(), 0L).intValue());
      int taken = Math.min(left, open);
      if (taken > 0) {
        vacant.put(share.getKey(), taken);
        left -= taken;
      }
    }
    if (left > 0) {
      vacant.put("", left);
    }
    return vacant;
  }
}
