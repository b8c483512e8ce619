package org.greatcraftsman.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's check of all conflicts of interest, once before the files are assigned. */
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

  /** Returns every known and every likely conflict between the panel and the shortlist, by file. */
  @Transactional(readOnly = true)
  public ConflictReport sheet(RoundId round) {
    List<ConflictReport.ConflictPair> known = new ArrayList<>();
    List<ConflictReport.ConflictPair> likely = new ArrayList<>();
    List<Expert> members = panel.members(round);
    int since = conflicts.relevantSince(round);
    List<NominationNumber> numbers = shortlist.numbers(round);
    Map<String, ConflictFinding> findings = conflicts.findings(numbers);
    for (NominationNumber number : numbers) {
      NominationFile file = nominations.file(number);
      for (Expert expert : members) {
        ConflictDetector detector = new ConflictDetector(expert, file, since);
        Optional<ConflictFinding> finding =
            Optional.ofNullable(findings.get(ConflictFinding.id(number, expert.userId())));
        Optional<String> certain =
            finding
                .filter(found -> !found.isCleared())
                .map(ConflictFinding::reason)
                .or(detector::conflict);
        if (certain.isPresent()) {
          known.add(pair(file, expert, certain.get()));
        } else if (finding.isEmpty() && !detector.hints().isEmpty()) {
          likely.add(pair(file, expert, String.join("；", detector.hints())));
        }
      }
    }
    return new ConflictReport(known, likely);
  }

  /**
   * Records the desk's findings: the confirmed likely conflicts are conflicts, all others are not.
   *
   * @param confirmed ids of likely conflicts in the report
   * @throws Refusal if the report has changed in the meantime
   */
  @Transactional
  public void settle(RoundId round, Collection<String> confirmed, String actor) {
    List<ConflictReport.ConflictPair> likely = sheet(round).likely();
    if (!likely.stream().map(ConflictReport.ConflictPair::id).toList().containsAll(confirmed)) {
      throw new Refusal("疑似回避的清单已有变化，请刷新后重新勾选。");
    }
    for (ConflictReport.ConflictPair pair : likely) {
      if (confirmed.contains(pair.id())) {
        conflicts.declare(round, pair.file(), pair.expert(), "经核实：" + pair.why(), actor);
      } else {
        conflicts.clear(round, pair.file(), pair.expert(), pair.why(), actor);
      }
    }
  }

  private static ConflictReport.ConflictPair pair(NominationFile file, Expert expert, String why) {
    return new ConflictReport.ConflictPair(
        file.line().card().number(),
        file.line().card().name(),
        file.line().card().employer(),
        expert.userId(),
        expert.name(),
        why);
  }
}
