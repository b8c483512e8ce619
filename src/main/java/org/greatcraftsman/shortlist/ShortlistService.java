package org.greatcraftsman.shortlist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * The list that is put to the vote (G1): closed, drawn lots for, proposed by a stated method,
 * changed by hand with reasons, confirmed.
 */
@Service
public class ShortlistService {

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
   * Closes the nomination: no form comes in any more, and every nomination gets its lot, drawn with
   * the head of the ledger as seed. Done again, it changes nothing.
   *
   * @return how many nominations are not settled yet
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
   * Whether the nomination is closed and every file settled. From the close on it holds the round's
   * counter, so that of two nominations that end at once one sees that it is the last.
   */
  @Transactional
  public boolean isReady(String round) {
    if (!closing.isClosed(round)) {
      return false;
    }
    closing.lock(round);
    return nominations.countUnsettled(round) == 0;
  }

  /** Makes the list by {@link ShortlistMethod}; a confirmed list stays as it is. */
  @Transactional
  public void propose(String round) {
    if (head(round).confirmed()) {
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

  /** The numbers on the list, in their order; empty before it is proposed. */
  @Transactional(readOnly = true)
  public List<String> numbers(String round) {
    return List.copyOf(rows.entries(round).keySet());
  }

  /** Whether the federation confirmed the list. */
  @Transactional(readOnly = true)
  public boolean isConfirmed(String round) {
    return rows.status(round).map(ShortlistRepository.ShortlistStatus::confirmed).orElse(false);
  }

  /** The list with its counts and warnings. */
  @Transactional(readOnly = true)
  public ShortlistDraft draft(String round) {
    return reader.draft(round, head(round).confirmed(), rows.entries(round));
  }

  /** The recommended who are not on the list, in the order of their numbers. */
  @Transactional(readOnly = true)
  public List<NomineeCard> reserves(String round) {
    return reader.reserves(round, rows.entries(round).keySet());
  }

  /**
   * Takes a person off the list and puts another recommended one on it.
   *
   * @param reason why, at least 5 characters; kept in the ledger, without personal data
   */
  @Transactional
  public void swap(String round, String out, String in, String reason, String actor) {
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
    if (reason == null || reason.strip().length() < 5) {
      throw new Refusal("调整名单须写明理由（不少于5个字）。");
    }
    rows.swap(round, out, in);
    ledger.record(
        round,
        Act.SHORTLIST_SWAPPED,
        round,
        actor,
        Map.of("out", out, "in", in, "reason", reason.strip()));
  }

  /** Confirms the list: from now on it is fixed. */
  @Transactional
  public void confirm(String round, String actor) {
    requireOpen(round);
    List<String> numbers = numbers(round);
    rows.confirm(round, actor);
    ledger.record(round, Act.SHORTLIST_CONFIRMED, round, actor, Map.of("numbers", numbers));
  }

  /**
   * The lot of a nominee, from 1 and different for everyone in the round.
   *
   * @throws Refusal before the lots are drawn
   */
  @Transactional(readOnly = true)
  public int lot(String number) {
    return nominations.lot(number);
  }

  /** The lots of these nominees. */
  @Transactional(readOnly = true)
  public Map<String, Integer> lots(Collection<String> numbers) {
    return nominations.lots(numbers);
  }

  private void requireOpen(String round) {
    closing.lock(round);
    head(round).requireOpen();
  }

  private ShortlistRepository.ShortlistStatus head(String round) {
    return rows.status(round).orElseThrow(() -> new Refusal("本届推荐尚未截止，还没有投票名单。"));
  }
}
