package org.greatcraftsman.candidates;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Who left after the freeze. */
@Component
public class ExclusionService {

  private static final int REASON = 1000;

  private final ExclusionRepository rows;
  private final FrozenNomineeRepository files;
  private final Ledger ledger;
  private final InstantSource clock;

  ExclusionService(
      ExclusionRepository rows, FrozenNomineeRepository files, Ledger ledger, InstantSource clock) {
    this.rows = rows;
    this.files = files;
    this.ledger = ledger;
    this.clock = clock;
  }

  public void exclude(
      String round, String number, ExclusionCause cause, String reason, String actor) {
    String why = Reason.of(reason, REASON);
    if (files.findById(number).filter(nominee -> nominee.isCandidateOf(round)).isEmpty()) {
      throw new Refusal("候选人名单中没有编号" + number + "，请核对编号后重新填写。");
    }
    if (rows.existsById(number)) {
      throw new Refusal("编号" + number + "的候选人此前已经退出，不必重复办理。");
    }
    rows.saveAndFlush(
        new ExclusionEntity(round, new Exclusion(number, cause, why, actor, clock.instant())));
    ledger.record(
        round,
        Act.CANDIDATE_EXCLUDED,
        number,
        actor,
        Map.of("cause", cause.name(), "reasonHash", CanonicalJson.sha256(why)));
  }

  public List<Exclusion> of(String round) {
    return rows.findByRoundNumberOrderByExcludedAtAscIdAsc(round).stream()
        .map(ExclusionEntity::toRecord)
        .toList();
  }

  public Set<String> numbers(String round) {
    return of(round).stream().map(Exclusion::number).collect(Collectors.toSet());
  }
}
