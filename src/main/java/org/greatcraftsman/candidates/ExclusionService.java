package org.greatcraftsman.candidates;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.stereotype.Component;

/** The exclusions of candidates after the freeze. */
@Component
public class ExclusionService {

  private final ExclusionRepository exclusions;
  private final FrozenNomineeRepository nominees;
  private final Ledger ledger;
  private final InstantSource clock;

  ExclusionService(
      ExclusionRepository exclusions,
      FrozenNomineeRepository nominees,
      Ledger ledger,
      InstantSource clock) {
    this.exclusions = exclusions;
    this.nominees = nominees;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Excludes a candidate.
   *
   * @throws Refusal if the number is not that of a candidate, or the candidate was excluded before
   */
  public void exclude(
      RoundId round, NominationNumber number, ExclusionCause cause, Reason reason, String actor) {
    if (nominees
        .findById(number.value())
        .filter(nominee -> nominee.isCandidateOf(round))
        .isEmpty()) {
      throw new Refusal("候选人名单中没有编号" + number + "，请核对编号后重新填写。");
    }
    if (exclusions.existsById(number.value())) {
      throw new Refusal("编号" + number + "的候选人此前已经退出，不必重复办理。");
    }
    exclusions.saveAndFlush(
        new ExclusionEntity(
            round, new Exclusion(number, cause, reason.text(), actor, clock.instant())));
    ledger.record(
        round,
        Act.CANDIDATE_EXCLUDED,
        number,
        actor,
        Map.of("cause", cause.name(), "reason", reason));
  }

  /** All exclusions of a round, in the order of time. */
  public List<Exclusion> of(RoundId round) {
    return exclusions.findByRoundNumberOrderByExcludedAtAscIdAsc(round).stream()
        .map(ExclusionEntity::toRecord)
        .toList();
  }

  /** The numbers of all excluded candidates of a round. */
  public Set<NominationNumber> numbers(RoundId round) {
    return of(round).stream().map(Exclusion::number).collect(Collectors.toSet());
  }
}
