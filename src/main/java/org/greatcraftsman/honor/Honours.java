package org.greatcraftsman.honor;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roll of honour and what belongs to it, for every page. */
@Service
public class Honours {

  private final HonourRows rows;
  private final AwardRows awards;

  Honours(HonourRows rows, AwardRows awards) {
    this.rows = rows;
    this.awards = awards;
  }

  /** Everyone who was named in the round, by surname strokes; empty before the naming. */
  @Transactional(readOnly = true)
  public List<Honour> roll(String round) {
    return rows.roll(round);
  }

  /** The payment of the bonuses, once it is made. */
  @Transactional(readOnly = true)
  public Optional<BonusPayment> payment(String round) {
    return awards.payment(round);
  }

  /** How many certificates were made; empty before. */
  @Transactional(readOnly = true)
  public Optional<Integer> certificates(String round) {
    return awards.printed(round);
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
