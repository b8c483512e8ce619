package org.greatcraftsman.determination;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Who left after the freeze. */
@Component
class Exclusions {

  private static final int REASON = 1000;

  private final ExclusionRows rows;
  private final FrozenFiles files;
  private final Ledger ledger;
  private final InstantSource clock;

  Exclusions(ExclusionRows rows, FrozenFiles files, Ledger ledger, InstantSource clock) {
    this.rows = rows;
    this.files = files;
    this.ledger = ledger;
    this.clock = clock;
  }

  void exclude(String round, String number, ExclusionCause cause, String reason, String actor) {
    String why = Reason.of(reason, REASON);
    FrozenFile file =
        files
            .findById(number)
            .filter(found -> found.cut() == Cut.CANDIDATE && found.roundNumber().equals(round))
            .orElseThrow(() -> new Refusal("候选人名单中没有编号" + number + "，请核对编号后重新填写。"));
    if (rows.existsById(file.number())) {
      throw new Refusal("编号" + number + "的候选人此前已经退出，不必重复办理。");
    }
    rows.saveAndFlush(
        new Exclusion(round, new Excluded(number, cause, why, actor, clock.instant())));
    ledger.record(
        round,
        Act.CANDIDATE_EXCLUDED,
        number,
        actor,
        Map.of("cause", cause.name(), "reasonHash", CanonicalJson.sha256(why)));
  }

  List<Excluded> of(String round) {
    return rows.findByRoundNumberOrderByExcludedAtAscIdAsc(round).stream()
        .map(Exclusion::toRecord)
        .toList();
  }

  Set<String> numbers(String round) {
    return of(round).stream().map(Excluded::number).collect(Collectors.toSet());
  }
}
