package org.greatcraftsman.determination;

import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ranking.LargestFeasibleSize;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions of the office when the remaining candidates cannot meet the rules. The notice fixes
 * the number of places and the frontline share (R4, R10); the office may only propose fewer people
 * (宁缺勿滥, R15). The round's rules set the bounds of industries, job types, recommending units and
 * their kinds; the office may relax them by no more than needed. Each decision is an act of record
 * that the chairman's office sees.
 */
@Service
public class InfeasibilityService {

  private static final Reason.Rule REASON = new Reason.Rule("请写明理由", 10, 1000);

  private final FrozenRanking ranking;
  private final ListArchive archive;
  private final ListComposition composition;
  private final RoundService rounds;

  InfeasibilityService(
      FrozenRanking ranking,
      ListArchive archive,
      ListComposition composition,
      RoundService rounds) {
    this.ranking = ranking;
    this.archive = archive;
    this.composition = composition;
    this.rounds = rounds;
  }

  /**
   * The infeasibility of the latest version.
   *
   * @throws Refusal if the rules can be met
   */
  @Transactional(readOnly = true)
  public Infeasibility current(RoundId round) {
    return archive
        .latest(round)
        .filter(version -> !version.feasible())
        .map(version -> version.outcome().infeasibility())
        .orElseThrow(() -> new Refusal("按现行规则已经可以产生名单，请刷新页面。"));
  }

  /** The number of places that applies now. */
  @Transactional(readOnly = true)
  public int places(RoundId round) {
    return composition.places(round);
  }

  /**
   * Relaxes the bounds that the round's rules set, by the smallest relaxation that makes a list
   * possible.
   *
   * @param reason 10 to 1,000 characters
   * @throws Refusal if the rules can be met, or if no such bound may be relaxed
   */
  @Transactional
  public void relax(RoundId round, String reason, String actor) {
    Reason why = REASON.require(reason);
    rounds.lock(round);
    List<Selection.Relaxation> relaxable = RelaxableBounds.of(infeasible(round));
    if (relaxable.isEmpty()) {
      throw new Refusal("总人数和一线职工占比由通知规定，不能放宽，请选择“按宁缺勿滥减少名额”。");
    }
    composition.relax(round, relaxable, why, actor);
  }

  /**
   * Reduces the number of places (宁缺勿滥).
   *
   * @param places the new number; all rules must be feasible for it, since a reduced number cannot
   *     grow again
   * @param reason 10 to 1,000 characters
   * @throws Refusal if the number is out of range or the rules cannot be met for it
   */
  @Transactional
  public void reducePlaces(RoundId round, int places, String reason, String actor) {
    Reason why = REASON.require(reason);
    rounds.lock(round);
    Infeasibility infeasibility = current(round);
    int most = infeasibility.mostPlaces();
    if (most == 0) {
      throw new Refusal(
          infeasibility.mayRelax()
              ? "无论减少到多少人，现有要求都不能满足，请改选放宽名额。"
              : "无论减少到多少人，都不能满足通知的规定，请报主席办公会研究。");
    }
    if (places < 1 || places > most) {
      throw new Refusal("减少后的名额须在1至" + most + "之间，请重新填写。");
    }
    if (!LargestFeasibleSize.isFeasible(ranking.rank(round), places)) {
      throw new Refusal("名额减少到%d人时仍不能满足全部要求，请改填%d人。".formatted(places, most));
    }
    composition.reducePlaces(round, places, why, actor);
  }

  /** The decisions so far on the composition of the list, with their reasons, in Chinese. */
  @Transactional(readOnly = true)
  public List<String> decisionSentences(RoundId round) {
    return composition.decisions(round).stream()
        .map(
            decision ->
                "名额"
                    + decision.places()
                    + "人"
                    + (decision.relaxed().isEmpty() ? "" : "，" + relaxed(round, decision))
                    + "；理由："
                    + decision.reason())
        .toList();
  }

  private String relaxed(RoundId round, CompositionDecisionEntity decision) {
    RankingPhrases phrases = new RankingPhrases(rounds.rules(round));
    return decision.relaxed().entrySet().stream()
        .map(entry -> phrases.relaxed(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("，"));
  }

  private Selection.Infeasible infeasible(RoundId round) {
    if (ranking.rank(round).selection() instanceof Selection.Infeasible infeasible) {
      return infeasible;
    }
    throw new Refusal("按现行规则已经可以产生名单，请刷新页面。");
  }
}
