package org.greatcraftsman.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk looks over all conflicts of interest once, before the files are assigned. */
@Service
public class ConflictCheck {

  private final PanelService panel;
  private final ConflictService conflicts;
  private final ShortlistService shortlist;
  private final NominationService nominations;

  ConflictCheck(
      PanelService panel,
      ConflictService conflicts,
      ShortlistService shortlist,
      NominationService nominations) {
    this.panel = panel;
    this.conflicts = conflicts;
    this.shortlist = shortlist;
    this.nominations = nominations;
  }

  /** Every known and every likely conflict between the panel and the shortlist, by file. */
  @Transactional(readOnly = true)
  public ConflictReport sheet(String round) {
    List<ConflictReport.ConflictPair> known = new ArrayList<>();
    List<ConflictReport.ConflictPair> likely = new ArrayList<>();
    List<Expert> members = panel.members(round);
    int since = conflicts.relevantSince(round);
    List<String> numbers = shortlist.numbers(round);
    Map<String, ConflictFinding> findings = conflicts.findings(numbers);
    for (String number : numbers) {
      NominationFile file = nominations.file(number);
      for (Expert expert : members) {
        ConflictDetector bonds = new ConflictDetector(expert, file, since);
        Optional<ConflictFinding> finding =
            Optional.ofNullable(findings.get(ConflictFinding.id(number, expert.userId())));
        Optional<String> certain =
            finding
                .filter(found -> !found.isCleared())
                .map(ConflictFinding::reason)
                .or(bonds::conflict);
        if (certain.isPresent()) {
          known.add(line(file, expert, certain.get()));
        } else if (finding.isEmpty() && !bonds.hints().isEmpty()) {
          likely.add(line(file, expert, String.join("；", bonds.hints())));
        }
      }
    }
    return new ConflictReport(known, likely);
  }

  /**
   * Puts the desk's finding on record: these likely conflicts are conflicts, all others are none.
   *
   * @param confirmed ids of likely conflicts on the sheet
   * @throws Refusal when the sheet has changed meanwhile
   */
  @Transactional
  public void settle(String round, Collection<String> confirmed, String actor) {
    List<ConflictReport.ConflictPair> likely = sheet(round).likely();
    if (!likely.stream().map(ConflictReport.ConflictPair::id).toList().containsAll(confirmed)) {
      throw new Refusal("疑似回避的清单已有变化，请刷新后重新勾选。");
    }
    for (ConflictReport.ConflictPair line : likely) {
      if (confirmed.contains(line.id())) {
        conflicts.declare(round, line.file(), line.expert(), "经核实：" + line.why(), actor);
      } else {
        conflicts.clear(round, line.file(), line.expert(), line.why(), actor);
      }
    }
  }

  private static ConflictReport.ConflictPair line(NominationFile file, Expert expert, String why) {
    return new ConflictReport.ConflictPair(
        file.line().card().number(),
        file.line().card().name(),
        file.line().card().employer(),
        expert.userId(),
        expert.name(),
        why);
  }
}
