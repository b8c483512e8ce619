package org.greatcraftsman.panel;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statements of the drawn experts: each promises impartiality and secrecy and declares
 * conflicts of interest before seeing any file.
 */
@Service
public class StatementService {

  private static final Reason.Rule RELATION = new Reason.Rule("请写明与所选人选的关系", 5, 500);
  private static final Reason.Rule REFUSAL = new Reason.Rule("不能参加评审的，请写明原因", 5, 500);

  private final PanelFormation formation;
  private final PanelSeatRepository seats;
  private final ConflictService conflicts;
  private final PanelContext context;

  StatementService(
      PanelFormation formation,
      PanelSeatRepository seats,
      ConflictService conflicts,
      PanelContext context) {
    this.formation = formation;
    this.seats = seats;
    this.conflicts = conflicts;
    this.context = context;
  }

  /**
   * Signs the statement.
   *
   * @param files numbers of the files with whose nominees the expert has a conflict of interest
   * @param relation the relationship, 5 to 500 characters; {@code null} if there are no such files
   * @throws Refusal if the expert is not, or no longer, asked to sign
   */
  @Transactional
  public void sign(
      RoundId round, ExpertId expert, Collection<NominationNumber> files, String relation) {
    PanelSeatEntity seat = requireAskedSeat(round, expert);
    if (!files.isEmpty()) {
      Reason why = RELATION.require(relation);
      files.forEach(file -> conflicts.declare(round, file, expert, why, expert.value()));
    }
    seat.sign(context.now());
    record(round, Act.REVIEW_STATEMENT_SIGNED, expert, Map.of("conflicts", files.size()));
  }

  /**
   * Declines the seat; the expert with the next lot of the industry is drawn immediately.
   *
   * @param reason 5 to 500 characters
   * @return user id of the expert who is drawn instead; empty if the pool is exhausted
   */
  @Transactional
  public Optional<ExpertId> decline(RoundId round, ExpertId expert, String reason) {
    PanelSeatEntity seat = requireAskedSeat(round, expert);
    String why = REFUSAL.require(reason).text();
    seat.decline(why, context.now());
    record(round, Act.REVIEW_SEAT_DECLINED, expert, Map.of());
    return formation.drawReplacement(round, seat);
  }

  /** Lapses the seats of the experts whose deadline has passed without a signature. */
  @Transactional
  public void lapse(RoundId round) {
    context.lock(round);
    for (ExpertId expert : formation.overdue(round)) {
      seat(round, expert).lapse(context.now());
      record(round, Act.REVIEW_SEAT_LAPSED, expert, Map.of());
    }
  }

  private PanelSeatEntity requireAskedSeat(RoundId round, ExpertId expert) {
    context.lock(round);
    PanelSeatEntity seat = seat(round, expert);
    seat.requireAsked();
    return seat;
  }

  private PanelSeatEntity seat(RoundId round, ExpertId expert) {
    return seats
        .findById(PanelSeatEntity.id(round, expert))
        .orElseThrow(() -> new Refusal("您不在本届评审团之列，不需要签署承诺。"));
  }

  private void record(RoundId round, Act act, ExpertId expert, Map<String, ?> facts) {
    context.record(round, act, context.expertCode(round, expert), expert.value(), facts);
  }
}
