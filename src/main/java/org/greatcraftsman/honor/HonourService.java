package org.greatcraftsman.honor;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roll of honour and what belongs to it, for every page. */
@Service
public class HonourService {

  private final HonourRepository rows;
  private final AwardRepository awards;

  HonourService(HonourRepository rows, AwardRepository awards) {
    this.rows = rows;
    this.awards = awards;
  }

  /** Everyone who was named in the round, by surname strokes; empty before the naming. */
  @Transactional(readOnly = true)
  public List<Honour> roll(String round) {
    return rows.findByRound(round);
  }

  /** The payment of the bonuses, once it is made. */
  @Transactional(readOnly = true)
  public Optional<BonusPayment> payment(String round) {
    return awards.payment(round);
  }

  /** How many certificates were made; empty before. */
  @Transactional(readOnly = true)
  public Optional<Integer> certificateCount(String round) {
    return awards.certificateCount(round);
  }

  /** The media series, in the order of the plan. */
  @Transactional(readOnly = true)
  public List<MediaSlot> mediaPlan(String round) {
    return awards.mediaPlan(round);
  }

  /** The ceremony, once it has taken place. */
  @Transactional(readOnly = true)
  public Optional<Ceremony> ceremony(String round) {
    return awards.ceremony(round);
  }
}
