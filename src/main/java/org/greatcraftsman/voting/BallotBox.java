package org.greatcraftsman.voting;

import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The ballot box of a round, which consists of 16 slots. A ballot locks its slot until it is
 * committed. Closing the box or sealing a day locks all slots and thereby waits for every ballot in
 * progress.
 */
@Repository
class BallotBox {

  private static final int SLOTS = 16;

  private final JdbcClient jdbc;

  BallotBox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean exists(RoundId round) {
    return jdbc.sql("select count(*) from ballot_slot where round_number = ?")
            .param(round)
            .query(Integer.class)
            .single()
        > 0;
  }

  void open(RoundId round) {
    IntStream.range(0, SLOTS)
        .forEach(
            slot ->
                jdbc.sql(
                        "insert into ballot_slot (round_number, slot, closed, sealed_before)"
                            + " values (?, ?, false, '')")
                    .params(round, slot)
                    .update());
  }

  /** Locks the slot of this voter; refuses if the box no longer accepts ballots of this period. */
  void lockSlot(RoundId round, Voter voter, String period) {
    int slot = Integer.parseInt(voter.fingerprint().substring(0, 2), 16) % SLOTS;
    SlotState held =
        jdbc.sql(
                "select closed, sealed_before from ballot_slot"
                    + " where round_number = ? and slot = ? for update")
            .params(round, slot)
            .query(
                (row, n) -> new SlotState(row.getBoolean("closed"), row.getString("sealed_before")))
            .optional()
            .orElseThrow(() -> new Refusal("投票箱尚未开启，请稍后再来投票。"));
    if (held.closed()) {
      throw new Refusal("投票已经截止，感谢您的参与，结果请以公示为准。");
    }
    if (period.compareTo(held.sealedBefore()) < 0) {
      throw new Refusal("提交时间过长，这一天的选票已经封存，请刷新页面后重新提交。");
    }
  }

  /** Waits for every ballot in progress and accepts no more for periods before this one. */
  void seal(RoundId round, String before) {
    lockAllSlots(round);
    jdbc.sql("update ballot_slot set sealed_before = ? where round_number = ?")
        .params(before, round)
        .update();
  }

  /** Waits for every ballot in progress and accepts no more. */
  void close(RoundId round) {
    lockAllSlots(round);
    jdbc.sql("update ballot_slot set closed = true where round_number = ?").param(round).update();
  }

  boolean isClosed(RoundId round) {
    return jdbc.sql("select closed from ballot_slot where round_number = ? and slot = 0")
        .param(round)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  private List<Integer> lockAllSlots(RoundId round) {
    return jdbc.sql("select slot from ballot_slot where round_number = ? order by slot for update")
        .param(round)
        .query(Integer.class)
        .list();
  }

  /** The state of a slot. */
  private record SlotState(boolean closed, String sealedBefore) {}
}
