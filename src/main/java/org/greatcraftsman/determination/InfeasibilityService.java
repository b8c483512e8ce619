package org.greatcraftsman.determination;

import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ranking.LargestFeasibleSize;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office does when the rules cannot be met with those who are left. The number of people
 * and the frontline share are the notice's own (R4, R10): of them only fewer people can be proposed
 * (宁缺勿滥, R15). The numbers of industries, job types, recommending units and their kinds are the
 * round's and may give way, by no more than needed. Either is an act of record that the chairman's
 * office sees.
 */
@Service
public class InfeasibilityService {

  private static final int REASON = 1000;

  private final FrozenRanking ranking;
  private final ListArchive archive;
  private final ListComposition makeUp;
  private final RoundService rounds;

  InfeasibilityService(
      FrozenRanking ranking, ListArchive archive, ListComposition makeUp, RoundService rounds) {
    this.ranking = ranking;
    this.archive = archive;
    this.makeUp = makeUp;
    this.rounds = rounds;
  }

  /**
   * The impasse that the newest version came to.
   *
   * @throws Refusal when the rules can be met
   */
  @Transactional(readOnly = true)
  public Infeasibility current(String round) {
    return archive
        .latest(round)
        .filter(version -> !version.feasible())
        .map(version -> version.outcome().infeasibility())
        .orElseThrow(() -> new Refusal("按现行规则已经可以产生名单，请刷新页面。"));
  }

  /** How many people are to be on the list as things stand. */
  @Transactional(readOnly = true)
  public int places(String round) {
    return makeUp.places(round);
  }

  /** Lets the bounds that are the round's own give way, by the smallest change that does. */
  @Transactional
  public void relax(String round, String reason, String actor) {
    String why = Reason.of(reason, REASON);
    rounds.lock(round);
    List<Selection.Relaxation> relaxable = RelaxableBounds.of(infeasible(round));
    if (relaxable.isEmpty()) {
      throw new Refusal("总人数和一线职工占比由通知规定，不能放宽，请选择“按宁缺勿滥减少名额”。");
    }
    makeUp.relax(round, relaxable, why, actor);
  }

  /**
   * Proposes fewer people (宁缺勿滥).
   *
   * @param places number of places; all rules must be feasible with it, since a reduced number does
   *     not grow again
   */
  @Transactional
  public void reducePlaces(String round, int places, String reason, String actor) {
    String why = Reason.of(reason, REASON);
    rounds.lock(round);
    Infeasibility impasse = current(round);
    int most = impasse.mostPlaces();
    if (most == 0) {
      throw new Refusal(
          impasse.mayRelax() ? "无论减少到多少人，现有要求都不能满足，请改选放宽名额。" : "无论减少到多少人，都不能满足通知的规定，请报主席办公会研究。");
    }
    if (places < 1 || places > most) {
      throw new Refusal("减少后的名额须在1至" + most + "之间，请重新填写。");
    }
    if (!LargestFeasibleSize.isFeasible(ranking.rank(round), places)) {
      throw new Refusal("名额减少到%d人时仍不能满足全部要求，请改填%d人。".formatted(places, most));
    }
    makeUp.reducePlaces(round, places, why, actor);
  }

  /** What was decided so far about the make-up of the list, with the reasons; Chinese sentences. */
  @Transactional(readOnly = true)
  public List<String> decisionSentences(String round) {
    return makeUp.decisions(round).stream()
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

  private String relaxed(String round, CompositionDecisionEntity decision) {
    RankingPhrases words = new RankingPhrases(rounds.rules(round));
    return decision.relaxed().entrySet().stream()
        .map(entry -> words.relaxed(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("，"));
  }

  private Selection.Infeasible infeasible(String round) {
    if (ranking.rank(round).selection() instanceof Selection.Infeasible infeasible) {
      return infeasible;
    }
    throw new Refusal("按现行规则已经可以产生名单，请刷新页面。");
  }
}
