package org.greatcraftsman.shortlist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.nomination.NominationClosing;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.shortlist.ShortlistMethod.InclusionBasis;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Produces the shortlist of a round (G1): closes the nominations, draws the lots, proposes the list
 * by {@link ShortlistMethod}, and records manual changes and the confirmation.
 */
@Service
public class ShortlistService {

  private static final Reason.Rule SWAP = new Reason.Rule("调整时请写明理由", 5, 500);

  private final ShortlistRepository shortlists;
  private final NominationClosing closing;
  private final NominationService nominations;
  private final ShortlistReader reader;
  private final Ledger ledger;

  ShortlistService(
      ShortlistRepository shortlists,
      NominationClosing closing,
      NominationService nominations,
      ShortlistReader reader,
      Ledger ledger) {
    this.shortlists = shortlists;
    this.closing = closing;
    this.nominations = nominations;
    this.reader = reader;
    this.ledger = ledger;
  }

  /**
   * Closes the nominations and draws a lot for each nomination, with the hash of the ledger's head
   * as the seed. No form is accepted afterwards. Idempotent.
   *
   * @return the number of nominations that are not settled
   */
  @Transactional
  public long close(RoundId round) {
    closing.lock(round);
    if (shortlists.status(round).isEmpty()) {
      closing.close(round);
      String seed = ledger.chainPending(round).hash();
      shortlists.open(round, seed);
      int lots = closing.drawLots(round, seed);
      ledger.record(
          round, Act.SHORTLIST_LOTS_DRAWN, round, "system", Map.of("seed", seed, "lots", lots));
    }
    return nominations.countUnsettled(round);
  }

  /**
   * True if the nominations are closed and all of them are settled. After the close, this method
   * locks the round's counter: if two transactions settle the last two nominations concurrently,
   * the second one sees that all are settled.
   */
  @Transactional
  public boolean isReady(RoundId round) {
    if (!closing.isClosed(round)) {
      return false;
    }
    closing.lock(round);
    return nominations.countUnsettled(round) == 0;
  }

  /** Proposes the list by {@link ShortlistMethod}. Has no effect if the list is confirmed. */
  @Transactional
  public void propose(RoundId round) {
    if (status(round).confirmed()) {
      return;
    }
    Map<NominationNumber, InclusionBasis> chosen =
        ShortlistMethod.select(reader.recommended(round), reader.rules(round));
    shortlists.propose(round, chosen);
    ledger.record(
        round,
        Act.SHORTLIST_PROPOSED,
        round,
        "system",
        Map.of("numbers", List.copyOf(chosen.keySet())));
  }

  /** Returns the numbers on the list, sorted; empty before the list is proposed. */
  @Transactional(readOnly = true)
  public List<NominationNumber> numbers(RoundId round) {
    return List.copyOf(shortlists.entries(round).keySet());
  }

  /** True if the federation has confirmed the list. */
  @Transactional(readOnly = true)
  public boolean isConfirmed(RoundId round) {
    return shortlists
        .status(round)
        .map(ShortlistRepository.ShortlistStatus::confirmed)
        .orElse(false);
  }

  /** Returns the list with its counts and warnings. */
  @Transactional(readOnly = true)
  public ShortlistDraft draft(RoundId round) {
    return reader.draft(round, status(round).confirmed(), shortlists.entries(round));
  }

  /** Returns the recommended nominees who are not on the list, by number. */
  @Transactional(readOnly = true)
  public List<NomineeCard> reserves(RoundId round) {
    return reader.reserves(round, shortlists.entries(round).keySet());
  }

  /**
   * Replaces a person on the list by another recommended nominee.
   *
   * @param out the number of the person who leaves the list
   * @param in the number of the person who joins the list
   * @param reason 5 to 500 characters
   * @throws Refusal if the list is not proposed or is confirmed, {@code out} is not on the list,
   *     {@code in} is on the list or not a recommended nominee, or the reason is too short or too
   *     long
   */
  @Transactional
  public void swap(
      RoundId round, NominationNumber out, NominationNumber in, String reason, String actor) {
    Reason why = SWAP.require(reason);
    requireOpen(round);
    Map<NominationNumber, InclusionBasis> entries = shortlists.entries(round);
    if (!entries.containsKey(out)) {
      throw new Refusal("调出人选“" + out + "”不在名单中，请填写名单内的编号。");
    }
    if (entries.containsKey(in)) {
      throw new Refusal("调入人选“" + in + "”已在名单中，请填写名单外的编号。");
    }
    if (!nominations.isRecommended(round, in)) {
      throw new Refusal("调入人选“" + in + "”不是本届推荐上报的人选，请重新填写。");
    }
    shortlists.swap(round, out, in);
    ledger.record(
        round, Act.SHORTLIST_SWAPPED, round, actor, Map.of("out", out, "in", in, "reason", why));
  }

  /**
   * Confirms the list, which is immutable afterwards.
   *
   * @throws Refusal if the list is not proposed yet or is confirmed
   */
  @Transactional
  public void confirm(RoundId round, String actor) {
    requireOpen(round);
    List<NominationNumber> numbers = numbers(round);
    shortlists.confirm(round, actor);
    ledger.record(round, Act.SHORTLIST_CONFIRMED, round, actor, Map.of("numbers", numbers));
  }

  /**
   * Returns the lot of a nominee, from 1 and unique in the round.
   *
   * @throws Refusal if the lots are not drawn yet
   */
  @Transactional(readOnly = true)
  public int lot(NominationNumber number) {
    return nominations.lot(number);
  }

  /** Returns the lots of the given nominees, by number. */
  @Transactional(readOnly = true)
  public Map<NominationNumber, Integer> lots(Collection<NominationNumber> numbers) {
    return nominations.lots(numbers);
  }

  private void requireOpen(RoundId round) {
    closing.lock(round);
    status(round).requireOpen();
  }

  private ShortlistRepository.ShortlistStatus status(RoundId round) {
    return shortlists.status(round).orElseThrow(() -> new Refusal("本届推荐尚未截止，还没有投票名单。"));
  }
}
