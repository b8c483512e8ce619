package org.greatcraftsman.honor;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the honour roll, the bonus payment, the certificates, the media plan and the ceremony. */
@Service
public class HonourService {

  private final HonourRepository honours;
  private final AwardRepository awards;

  HonourService(HonourRepository honours, AwardRepository awards) {
    this.honours = honours;
    this.awards = awards;
  }

  /** The people named in a round, in stroke order; empty before the naming. */
  @Transactional(readOnly = true)
  public List<Honour> roll(RoundId round) {
    return honours.findByRound(round);
  }

  /** The payment of the bonuses; empty before it is recorded. */
  @Transactional(readOnly = true)
  public Optional<BonusPayment> payment(RoundId round) {
    return awards.payment(round);
  }

  /** The number of certificates printed; empty before it is recorded. */
  @Transactional(readOnly = true)
  public Optional<Integer> certificateCount(RoundId round) {
    return awards.certificateCount(round);
  }

  /** The media series in the order of the plan; empty before it is recorded. */
  @Transactional(readOnly = true)
  public List<MediaSlot> mediaPlan(RoundId round) {
    return awards.mediaPlan(round);
  }

  /** The ceremony; empty before it is recorded. */
  @Transactional(readOnly = true)
  public Optional<Ceremony> ceremony(RoundId round) {
    return awards.ceremony(round);
  }
}
