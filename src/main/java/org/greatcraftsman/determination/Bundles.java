package org.greatcraftsman.determination;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.ledger.LedgerHead;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packs the audit bundle of an approved list: rules, frozen set, ranking with its proof, list and
 * ledger. It names nobody: nominees go by number and experts by pseudonym.
 */
@Service
public class Bundles {

  private static final int PAGE = 1000;

  private final Rounds rounds;
  private final FrozenText frozen;
  private final ListArchive archive;
  private final ResolutionRows resolutions;
  private final Ledger ledger;

  Bundles(
      Rounds rounds,
      FrozenText frozen,
      ListArchive archive,
      ResolutionRows resolutions,
      Ledger ledger) {
    this.rounds = rounds;
    this.frozen = frozen;
    this.archive = archive;
    this.resolutions = resolutions;
    this.ledger = ledger;
  }

  /**
   * A ZIP file that {@link BundleVerifier} checks with nothing else at hand.
   *
   * @throws Refusal before a list is approved
   */
  @Transactional
  public byte[] pack(String round) {
    List<Integer> approved =
        resolutions.findByRoundNumberOrderBySeq(round).stream()
            .map(ResolutionRow::toRecord)
            .filter(Resolution::approved)
            .map(Resolution::listVersion)
            .toList();
    if (approved.isEmpty()) {
      throw new Refusal("建议名单还没有经主席办公会审定，请在审定之后下载审计包。");
    }
    int version = approved.get(approved.size() - 1);
    int ranked =
        approved.stream()
            .filter(one -> archive.isRanked(round, one))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    LedgerHead head = ledger.seal(round);
    return Bundle.of(
            Map.of(
                Bundle.RULES,
                rounds.canonicalRules(round, rounds.get(round).packVersion()),
                Bundle.FROZEN,
                frozen.of(round),
                Bundle.RANKING,
                archive.text(round, ranked),
                Bundle.LIST,
                numbers(round, version),
                Bundle.LEDGER,
                rows(round),
                Bundle.HEAD,
                CanonicalJson.of(head)))
        .zip();
  }

  private String numbers(String round, int version) {
    return archive.version(round, version).orElseThrow().entries().stream()
        .map(ListEntry::number)
        .collect(Collectors.joining("\n"));
  }

  private String rows(String round) {
    StringBuilder lines = new StringBuilder();
    long next = 1;
    for (List<LedgerEntry> page = ledger.entries(round, next, PAGE);
        !page.isEmpty();
        page = ledger.entries(round, next, PAGE)) {
      page.forEach(entry -> lines.append(BundledRow.line(entry)).append('\n'));
      next += page.size();
    }
    return lines.toString();
  }
}
