package org.greatcraftsman.bundle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.determination.ListEntry;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.Resolution;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.ledger.LedgerHead;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packs the audit bundle of an approved list: rules, frozen vote list, ranking with its proof, list
 * and ledger. The bundle contains no names: it has nominees by number and experts by pseudonym.
 */
@Service
public class AuditBundleService {

  private static final int PAGE = 1000;

  private final RoundService rounds;
  private final CandidateService candidates;
  private final ProposedListService lists;
  private final ResolutionService resolutions;
  private final Ledger ledger;

  AuditBundleService(
      RoundService rounds,
      CandidateService candidates,
      ProposedListService lists,
      ResolutionService resolutions,
      Ledger ledger) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.lists = lists;
    this.resolutions = resolutions;
    this.ledger = ledger;
  }

  /**
   * Packs a ZIP file that {@link BundleVerifier} can check without any other source.
   *
   * @throws Refusal if no list was approved
   */
  @Transactional
  public byte[] pack(RoundId round) {
    List<Integer> approved =
        resolutions.all(round).stream()
            .filter(Resolution::approved)
            .map(Resolution::listVersion)
            .toList();
    if (approved.isEmpty()) {
      throw new Refusal("建议名单还没有经主席办公会审定，请在审定之后下载审计包。");
    }
    int version = approved.get(approved.size() - 1);
    int ranked =
        approved.stream()
            .filter(one -> lists.isComputedByRanking(round, one))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    LedgerHead head = ledger.chainPending(round);
    return AuditBundle.of(
            Map.of(
                AuditBundle.RULES,
                rounds.canonicalRules(round, rounds.get(round).packVersion()),
                AuditBundle.FROZEN,
                candidates.frozenText(round),
                AuditBundle.RANKING,
                lists.canonicalText(round, ranked),
                AuditBundle.LIST,
                numbers(round, version),
                AuditBundle.LEDGER,
                rows(round),
                AuditBundle.HEAD,
                CanonicalJson.of(head)))
        .zip();
  }

  private String numbers(RoundId round, int version) {
    return lists.version(round, version).orElseThrow().entries().stream()
        .map(ListEntry::number)
        .collect(Collectors.joining("\n"));
  }

  private String rows(RoundId round) {
    StringBuilder lines = new StringBuilder();
    long next = 1;
    for (List<LedgerEntry> page = ledger.entries(round, next, PAGE);
        !page.isEmpty();
        page = ledger.entries(round, next, PAGE)) {
      page.forEach(entry -> lines.append(BundledEntry.write(entry)).append('\n'));
      next += page.size();
    }
    return lines.toString();
  }
}
