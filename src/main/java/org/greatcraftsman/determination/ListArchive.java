package org.greatcraftsman.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.Occupation;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** Archive of the versions of the proposed list; a version is written once and never changed. */
@Component
class ListArchive {

  private final ListVersionRepository versions;
  private final ListStandingRepository standings;
  private final CandidateService candidates;
  private final CanonicalListRepository texts;
  private final RoundService rounds;

  ListArchive(
      ListVersionRepository versions,
      ListStandingRepository standings,
      CandidateService candidates,
      CanonicalListRepository texts,
      RoundService rounds) {
    this.versions = versions;
    this.standings = standings;
    this.candidates = candidates;
    this.texts = texts;
    this.rounds = rounds;
  }

  /**
   * Adds a version.
   *
   * @param text the text whose SHA-256 is the version's hash
   */
  void add(ListVersionEntity head, List<ListStandingEntity> rows, String text) {
    versions.saveAndFlush(head);
    texts.add(head.getId(), text);
    standings.saveAllAndFlush(rows);
  }

  Optional<ListVersionEntity> latestEntity(RoundId round) {
    return versions.findFirstByRoundNumberOrderByVersionDesc(round);
  }

  Optional<ListVersion> latest(RoundId round) {
    return latestEntity(round).map(this::read);
  }

  Optional<ListVersion> version(RoundId round, int version) {
    return versions.findById(ListVersionEntity.id(round, version)).map(this::read);
  }

  /** The text whose SHA-256 is the version's hash. */
  String canonicalText(RoundId round, int version) {
    return texts.of(ListVersionEntity.id(round, version));
  }

  /** True if the version was computed by the ranking; false if places were left vacant. */
  boolean isComputedByRanking(RoundId round, int version) {
    return versions.findById(ListVersionEntity.id(round, version)).orElseThrow().basis()
        == ListVersionEntity.Basis.RANKING;
  }

  List<ListStandingEntity> standings(RoundId round, int version) {
    return standings.findByListVersionOrderByOverall(ListVersionEntity.id(round, version));
  }

  private ListVersion read(ListVersionEntity head) {
    RulePack rules = rounds.rules(head.roundNumber());
    Map<NominationNumber, FrozenNominee> byNumber =
        candidates.frozenNominees(head.roundNumber()).stream()
            .collect(Collectors.toMap(FrozenNominee::number, Function.identity()));
    List<ListEntry> entries = new ArrayList<>();
    List<MissedEntry> missed = new ArrayList<>();
    for (ListStandingEntity row : standings(head.roundNumber(), head.version())) {
      FrozenNominee frozen = byNumber.get(row.number());
      CompositeFigures figures = CompositeFigures.of(frozen, rules);
      Occupation occupation = Occupation.of(frozen.post(), rules);
      if (row.seat() != null) {
        entries.add(new ListEntry(row.number(), row.seat(), row.overall(), figures, occupation));
      } else {
        missed.add(new MissedEntry(row.number(), row.overall(), row.margin(), figures, occupation));
      }
    }
    entries.sort(Comparator.comparingInt(ListEntry::place));
    return new ListVersion(head.roundNumber(), head.version(), head.outcome(), entries, missed);
  }
}
