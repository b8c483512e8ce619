package org.greatcraftsman.shortlist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.nomination.NominationClosing;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.shortlist.ShortlistMethod.InclusionBasis;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Produces the shortlist of a round (G1): closes the nominations and draws the lots, proposes the
 * list by {@link ShortlistMethod}, changes it by hand with reasons, and confirms it.
 */
@Service
public class ShortlistService {

  private static final Reason.Rule SWAP = new Reason.Rule("调整时请写明理由", 5, 500);

  private final ShortlistRepository rows;
  private final NominationClosing closing;
  private final NominationService nominations;
  private final ShortlistReader reader;
  private final Ledger ledger;

  ShortlistService(
      ShortlistRepository rows,
      NominationClosing closing,
      NominationService nominations,
      ShortlistReader reader,
      Ledger ledger) {
    this.rows = rows;
    this.closing = closing;
    this.nominations = nominations;
    this.reader = reader;
    this.ledger = ledger;
  }

  /**
   * Closes the nominations: no form is accepted from now on, and every nomination gets its lot,
   * drawn with the head of the ledger as seed. Idempotent.
   *
   * @return number of nominations that are not settled
   */
  @Transactional
  public long close(String round) {
    closing.lock(round);
    if (rows.status(round).isEmpty()) {
      closing.close(round);
      String seed = ledger.chainPending(round).hash();
      rows.open(round, seed);
      int lots = closing.drawLots(round, seed);
      ledger.record(
          round, Act.SHORTLIST_LOTS_DRAWN, round, "system", Map.of("seed", seed, "lots", lots));
    }
    return nominations.countUnsettled(round);
  }

  /**
   * Whether the nominations are closed and all of them are settled. After the close it locks the
   * round's counter, so that of two nominations that are settled at once one sees that it is the
   * last.
   */
  @Transactional
  public boolean isReady(String round) {
    if (!closing.isClosed(round)) {
      return false;
    }
    closing.lock(round);
    return nominations.countUnsettled(round) == 0;
  }

  /** Proposes the list by {@link ShortlistMethod}; does nothing if the list is confirmed. */
  @Transactional
  public void propose(String round) {
    if (status(round).confirmed()) {
      return;
    }
    Map<String, InclusionBasis> chosen =
        ShortlistMethod.select(reader.recommended(round), reader.rules(round));
    rows.propose(round, chosen);
    ledger.record(
        round,
        Act.SHORTLIST_PROPOSED,
        round,
        "system",
        Map.of("numbers", List.copyOf(chosen.keySet())));
  }

  /** Returns the numbers on the list, sorted; empty before it is proposed. */
  @Transactional(readOnly = true)
  public List<String> numbers(String round) {
    return List.copyOf(rows.entries(round).keySet());
  }

  /** Whether the federation has confirmed the list. */
  @Transactional(readOnly = true)
  public boolean isConfirmed(String round) {
    return rows.status(round).map(ShortlistRepository.ShortlistStatus::confirmed).orElse(false);
  }

  /** Returns the list with its counts and warnings. */
  @Transactional(readOnly = true)
  public ShortlistDraft draft(String round) {
    return reader.draft(round, status(round).confirmed(), rows.entries(round));
  }

  /** Returns the recommended nominees who are not on the list, by number. */
  @Transactional(readOnly = true)
  public List<NomineeCard> reserves(String round) {
    return reader.reserves(round, rows.entries(round).keySet());
  }

  /**
   * Replaces a person on the list by another recommended nominee.
   *
   * @param out number of the person who leaves the list
   * @param in number of the person who joins it
   * @param reason 5 to 500 characters
   */
  @Transactional
  public void swap(String round, String out, String in, String reason, String actor) {
    Reason why = SWAP.require(reason);
    requireOpen(round);
    Map<String, InclusionBasis> entries = rows.entries(round);
    if (!entries.containsKey(out)) {
      throw new Refusal("调出人选“" + out + "”不在名单中，请填写名单内的编号。");
    }
    if (entries.containsKey(in)) {
      throw new Refusal("调入人选“" + in + "”已在名单中，请填写名单外的编号。");
    }
    if (!nominations.isRecommended(round, in)) {
      throw new Refusal("调入人选“" + in + "”不是本届推荐上报的人选，请重新填写。");
    }
    rows.swap(round, out, in);
    ledger.record(
        round, Act.SHORTLIST_SWAPPED, round, actor, Map.of("out", out, "in", in, "reason", why));
  }

  /** Confirms the list, which is immutable from now on. */
  @Transactional
  public void confirm(String round, String actor) {
    requireOpen(round);
    List<String> numbers = numbers(round);
    rows.confirm(round, actor);
    ledger.record(round, Act.SHORTLIST_CONFIRMED, round, actor, Map.of("numbers", numbers));
  }

  /**
   * Returns the lot of a nominee, from 1 and unique in the round.
   *
   * @throws Refusal before the lots are drawn
   */
  @Transactional(readOnly = true)
  public int lot(String number) {
    return nominations.lot(number);
  }

  /** Returns the lots of these nominees by number. */
  @Transactional(readOnly = true)
  public Map<String, Integer> lots(Collection<String> numbers) {
    return nominations.lots(numbers);
  }

  private void requireOpen(String round) {
    closing.lock(round);
    status(round).requireOpen();
  }

  private ShortlistRepository.ShortlistStatus status(String round) {
    return rows.status(round).orElseThrow(() -> new Refusal("本届推荐尚未截止，还没有投票名单。"));
  }
}
