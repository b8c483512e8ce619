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

/**
 * Who sits on a panel, as it is being filled.
 *
 * @param seats every seat that was ever drawn, in the order of the draw
 * @param size how many seats the panel has
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

  /** How many seats nobody holds. */
  int vacantSeats() {
    return (int) Math.max(0, size - seats.stream().filter(PanelSeatEntity::isHeld).count());
  }

  /** Whether every seat is held by an expert who signed. */
  boolean isComplete() {
    return vacantSeats() == 0
        && seats.stream().noneMatch(seat -> seat.state() == PanelSeatEntity.State.ASKED);
  }

  /** Who was drawn before, by user id: nobody is drawn twice. */
  Set<String> drawnExperts() {
    return seats.stream().map(PanelSeatEntity::expert).collect(toSet());
  }

  /**
   * The fields of the seats that nobody holds; "" for those that are no field's.
   *
   * @param shares how many seats each field has
   */
  SortedMap<String, Integer> vacantByField(SortedMap<String, Integer> shares) {
    Map<String, Long> held =
        seats.stream()
            .filter(PanelSeatEntity::isHeld)
            .collect(groupingBy(PanelSeatEntity::field, counting()));
    SortedMap<String, Integer> lacking = new TreeMap<>();
    int left = vacantSeats();
    for (Map.Entry<String, Integer> share : shares.entrySet()) {
      int open = Math.max(0, share.getValue() - held.getOrDefault(share.getKey(), 0L).intValue());
      int taken = Math.min(left, open);
      if (taken > 0) {
        lacking.put(share.getKey(), taken);
        left -= taken;
      }
    }
    if (left > 0) {
      lacking.put("", left);
    }
    return lacking;
  }
}
