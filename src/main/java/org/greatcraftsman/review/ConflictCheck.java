package org.greatcraftsman.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.NominationFile;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.nomination.Shortlist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk looks over all conflicts of interest once, before the files are assigned. */
@Service
public class ConflictCheck {

  private final Panel panel;
  private final Conflicts conflicts;
  private final Shortlist shortlist;
  private final Nominations nominations;

  ConflictCheck(Panel panel, Conflicts conflicts, Shortlist shortlist, Nominations nominations) {
    this.panel = panel;
    this.conflicts = conflicts;
    this.shortlist = shortlist;
    this.nominations = nominations;
  }

  /** Every known and every likely conflict between the panel and the shortlist, by file. */
  @Transactional(readOnly = true)
  public ConflictSheet sheet(String round) {
    List<ConflictSheet.Line> known = new ArrayList<>();
    List<ConflictSheet.Line> likely = new ArrayList<>();
    List<Expert> members = panel.members(round);
    int since = conflicts.since(round);
    List<String> numbers = shortlist.numbers(round);
    Map<String, Conflict> findings = conflicts.findings(numbers);
    for (String number : numbers) {
      NominationFile file = nominations.file(number);
      for (Expert expert : members) {
        Bonds bonds = new Bonds(expert, file, since);
        Optional<Conflict> finding =
            Optional.ofNullable(findings.get(Assignment.id(number, expert.userId())));
        Optional<String> certain =
            finding.filter(found -> !found.isCleared()).map(Conflict::reason).or(bonds::conflict);
        if (certain.isPresent()) {
          known.add(line(file, expert, certain.get()));
        } else if (finding.isEmpty() && !bonds.hints().isEmpty()) {
          likely.add(line(file, expert, String.join("；", bonds.hints())));
        }
      }
    }
    return new ConflictSheet(known, likely);
  }

  /**
   * Puts the desk's finding on record: these likely conflicts are conflicts, all others are none.
   *
   * @param confirmed ids of likely conflicts on the sheet
   * @throws Refusal when the sheet has changed meanwhile
   */
  @Transactional
  public void settle(String round, Collection<String> confirmed, String actor) {
    List<ConflictSheet.Line> likely = sheet(round).likely();
    if (!likely.stream().map(ConflictSheet.Line::id).toList().containsAll(confirmed)) {
      throw new Refusal("疑似回避的清单已有变化，请刷新后重新勾选。");
    }
    for (ConflictSheet.Line line : likely) {
      if (confirmed.contains(line.id())) {
        conflicts.declare(round, line.file(), line.expert(), "经核实：" + line.why(), actor);
      } else {
        conflicts.clear(round, line.file(), line.expert(), line.why(), actor);
      }
    }
  }

  private static ConflictSheet.Line line(NominationFile file, Expert expert, String why) {
    return new ConflictSheet.Line(
        file.line().card().number(),
        file.line().card().name(),
        file.line().card().employer(),
        expert.userId(),
        expert.name(),
        why);
  }
}
