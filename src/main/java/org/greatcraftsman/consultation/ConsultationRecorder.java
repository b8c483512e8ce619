package org.greatcraftsman.consultation;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.ExclusionCause;
import org.greatcraftsman.candidates.ExclusionService;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Recorder of the bodies' answers and of the decisions on adverse opinions. */
@Component
class ConsultationRecorder {

  private static final Reason.Rule DECISION = new Reason.Rule("请写明研究决定的理由", 10, 900);

  private final AdverseOpinionRepository opinions;
  private final ExclusionService exclusions;
  private final Ledger ledger;
  private final InstantSource clock;

  ConsultationRecorder(
      AdverseOpinionRepository opinions,
      ExclusionService exclusions,
      Ledger ledger,
      InstantSource clock) {
    this.opinions = opinions;
    this.exclusions = exclusions;
    this.ledger = ledger;
    this.clock = clock;
  }

  void record(RoundId round, Act act, CharSequence subject, String actor, Map<String, ?> facts) {
    ledger.record(round, act, subject, actor, facts);
  }

  void recordAnswer(ConsultedBodyEntity body, BodyAnswer answer, String reason, String actor) {
    body.answer(answer, reason, actor, clock.millis());
    ledger.record(
        body.roundNumber(),
        Act.CONSULTATION_ANSWERED,
        body.getId(),
        actor,
        Map.of("answer", answer));
  }

  void recordOpinions(RoundId round, ConsultedBody body, List<AdverseOpinion.Stated> stated) {
    Set<NominationNumber> seen = new HashSet<>();
    for (AdverseOpinion.Stated opinion : stated) {
      if (!body.people().contains(opinion.number())) {
        throw new Refusal("编号“" + opinion.number() + "”不在本单位的征求意见名单中，请核对编号。");
      }
      if (!seen.add(opinion.number())) {
        throw new Refusal("编号" + opinion.number() + "填写了两次意见，请合并为一条。");
      }
      Reason written =
          new Reason.Rule("对" + opinion.number() + "的意见须写明具体情况", 10, 500)
              .require(opinion.opinion());
      opinions.saveAndFlush(
          new AdverseOpinionEntity(
              round, body.code(), new AdverseOpinion.Stated(opinion.number(), written.text())));
    }
  }

  List<NominationNumber> undecided(RoundId round) {
    return opinions.findByRoundNumberOrderByNumberAscBodyAsc(round).stream()
        .filter(opinion -> opinion.outcome() == AdverseOpinion.Disposition.OPEN)
        .map(AdverseOpinionEntity::number)
        .distinct()
        .toList();
  }

  List<AdverseOpinionEntity> opinionsOn(RoundId round, NominationNumber number) {
    return opinions.findByRoundNumberAndNumberOrderByBody(round, number);
  }

  void decide(
      RoundId round, NominationNumber number, boolean excluded, String reason, String actor) {
    Reason why = DECISION.require(reason);
    List<AdverseOpinionEntity> open =
        opinionsOn(round, number).stream()
            .filter(opinion -> opinion.outcome() == AdverseOpinion.Disposition.OPEN)
            .toList();
    if (open.isEmpty()) {
      throw new Refusal("对编号" + number + "的意见已经研究决定，请刷新页面。");
    }
    AdverseOpinion.Disposition outcome =
        excluded ? AdverseOpinion.Disposition.EXCLUDED : AdverseOpinion.Disposition.KEPT;
    open.forEach(opinion -> opinion.decide(outcome, why.text(), actor));
    opinions.saveAllAndFlush(open);
    if (excluded) {
      exclusions.exclude(round, number, ExclusionCause.CONSULTATION, why, actor);
    }
    ledger.record(
        round,
        Act.CONSULTATION_DECIDED,
        number,
        actor,
        Map.of("outcome", outcome.name(), "reason", why));
  }
}
