package org.greatcraftsman.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** The versions of the proposed list, written once each. */
@Component
class ListArchive {

  private final ListVersionRows versions;
  private final ListStandingRows standings;
  private final FrozenFiles files;
  private final ListTexts texts;
  private final Rounds rounds;

  ListArchive(
      ListVersionRows versions,
      ListStandingRows standings,
      FrozenFiles files,
      ListTexts texts,
      Rounds rounds) {
    this.versions = versions;
    this.standings = standings;
    this.files = files;
    this.texts = texts;
    this.rounds = rounds;
  }

  /**
   * @param text whose SHA-256 is the version's hash
   */
  void add(ListVersionRow head, List<ListStandingRow> rows, String text) {
    versions.saveAndFlush(head);
    texts.add(head.getId(), text);
    standings.saveAllAndFlush(rows);
  }

  Optional<ListVersionRow> head(String round) {
    return versions.findFirstByRoundNumberOrderByVersionDesc(round);
  }

  Optional<ListVersion> latest(String round) {
    return head(round).map(this::read);
  }

  Optional<ListVersion> version(String round, int version) {
    return versions.findById(ListVersionRow.id(round, version)).map(this::read);
  }

  /** What the version's hash was computed over. */
  String text(String round, int version) {
    return texts.of(ListVersionRow.id(round, version));
  }

  boolean isRanked(String round, int version) {
    return versions.findById(ListVersionRow.id(round, version)).orElseThrow().basis()
        == ListVersionRow.Basis.RANKING;
  }

  List<ListStandingRow> standings(String round, int version) {
    return standings.findByListVersionOrderByOverall(ListVersionRow.id(round, version));
  }

  private ListVersion read(ListVersionRow head) {
    RulePack rules = rounds.rules(head.roundNumber());
    Map<String, FrozenFile> byNumber =
        files.findByRoundNumberOrderById(head.roundNumber()).stream()
            .collect(Collectors.toMap(FrozenFile::number, Function.identity()));
    List<ListEntry> entries = new ArrayList<>();
    List<MissedEntry> missed = new ArrayList<>();
    for (ListStandingRow row : standings(head.roundNumber(), head.version())) {
      FrozenFile file = byNumber.get(row.number());
      Figures figures = Figures.of(file, rules);
      Trade trade = Trade.of(file.post(), rules);
      if (row.seat() != null) {
        entries.add(new ListEntry(row.number(), row.seat(), row.overall(), figures, trade));
      } else {
        missed.add(new MissedEntry(row.number(), row.overall(), row.margin(), figures, trade));
      }
    }
    entries.sort(Comparator.comparingInt(ListEntry::place));
    return new ListVersion(head.roundNumber(), head.version(), head.outcome(), entries, missed);
  }
}
