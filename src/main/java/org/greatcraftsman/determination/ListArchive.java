package org.greatcraftsman.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greatcraftsman.candidates.FrozenNomineeEntity;
import org.greatcraftsman.candidates.FrozenNomineeRepository;
import org.greatcraftsman.candidates.Occupation;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** The versions of the proposed list, written once each. */
@Component
public class ListArchive {

  private final ListVersionRepository versions;
  private final ListStandingRepository standings;
  private final FrozenNomineeRepository files;
  private final CanonicalListRepository texts;
  private final RoundService rounds;

  ListArchive(
      ListVersionRepository versions,
      ListStandingRepository standings,
      FrozenNomineeRepository files,
      CanonicalListRepository texts,
      RoundService rounds) {
    this.versions = versions;
    this.standings = standings;
    this.files = files;
    this.texts = texts;
    this.rounds = rounds;
  }

  /**
   * @param text whose SHA-256 is the version's hash
   */
  void add(ListVersionEntity head, List<ListStandingEntity> rows, String text) {
    versions.saveAndFlush(head);
    texts.add(head.getId(), text);
    standings.saveAllAndFlush(rows);
  }

  Optional<ListVersionEntity> latestEntity(String round) {
    return versions.findFirstByRoundNumberOrderByVersionDesc(round);
  }

  Optional<ListVersion> latest(String round) {
    return latestEntity(round).map(this::read);
  }

  public Optional<ListVersion> version(String round, int version) {
    return versions.findById(ListVersionEntity.id(round, version)).map(this::read);
  }

  /** What the version's hash was computed over. */
  public String canonicalText(String round, int version) {
    return texts.of(ListVersionEntity.id(round, version));
  }

  public boolean isComputedByRanking(String round, int version) {
    return versions.findById(ListVersionEntity.id(round, version)).orElseThrow().basis()
        == ListVersionEntity.Basis.RANKING;
  }

  List<ListStandingEntity> standings(String round, int version) {
    return standings.findByListVersionOrderByOverall(ListVersionEntity.id(round, version));
  }

  private ListVersion read(ListVersionEntity head) {
    RulePack rules = rounds.rules(head.roundNumber());
    Map<String, FrozenNomineeEntity> byNumber =
        files.findByRoundNumberOrderById(head.roundNumber()).stream()
            .collect(Collectors.toMap(FrozenNomineeEntity::number, Function.identity()));
    List<ListEntry> entries = new ArrayList<>();
    List<MissedEntry> missed = new ArrayList<>();
    for (ListStandingEntity row : standings(head.roundNumber(), head.version())) {
      FrozenNomineeEntity file = byNumber.get(row.number());
      CompositeFigures figures = CompositeFigures.of(file, rules);
      Occupation trade = Occupation.of(file.post(), rules);
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
