package org.greatcraftsman.nomination;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The end of the nomination period of a round: the lock, the close and the draw of the lots. */
@Service
public class NominationClosing {

  private final NominationCounter counter;
  private final NominationFiles files;

  NominationClosing(NominationCounter counter, NominationFiles files) {
    this.counter = counter;
    this.files = files;
  }

  /** Locks the nominations of the round against new forms until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(RoundId round) {
    counter.lock(round);
  }

  /** Whether the nomination period is closed, as far as other transactions have committed it. */
  @Transactional(readOnly = true)
  public boolean isClosed(RoundId round) {
    return counter.isClosed(round);
  }

  /** Closes the nomination period: no form is accepted from now on. Idempotent. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void close(RoundId round) {
    counter.close(round, files.now());
  }

  /**
   * Draws a lot for every nomination of the round. Waits for nominations that are being settled.
   *
   * @param seed a text that cannot be known before the period is closed
   * @return number of drawn lots
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int drawLots(RoundId round, String seed) {
    List<Nomination> all = files.repository().findHeldByRoundNumberOrderByNumber(round);
    Map<NominationNumber, Integer> lots =
        LotDraw.drawLots(seed, all.stream().map(Nomination::number).toList());
    all.forEach(file -> file.assignLot(lots.get(file.number())));
    return lots.size();
  }
}
