package org.greatcraftsman.process.selectionround;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.determination.RecommendationCounts;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.StartForm;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess.Variables;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePackCatalog;

/** 开启评选: the desk confirms the rules and opens the round. */
@FormFor(SelectionRoundProcess.KEY)
class OpenRoundForm implements StartForm<OpenRoundForm.Fields> {

  private final RulePackCatalog packs;
  private final RoundService rounds;

  OpenRoundForm(RulePackCatalog packs, RoundService rounds) {
    this.packs = packs;
    this.rounds = rounds;
  }

  record Fields(
      @Label("评选规则") @NotNull(message = "请选择评选规则。") String pack,
      @Label("规则已核对无误，同意开启")
          @NotNull(message = "请核对规则后勾选“规则已核对无误，同意开启”。")
          @AssertTrue(message = "请核对规则后勾选“规则已核对无误，同意开启”。")
          Boolean confirmed) {}

  @Override
  public Map<String, ?> view(String person) {
    List<RulePack> all = packs.ids().stream().sorted().map(packs::get).toList();
    return Map.of(
        "packs",
            all.stream().map(pack -> Map.of("value", pack.id(), "label", pack.title())).toList(),
        "summaries", all.stream().map(OpenRoundForm::summary).toList(),
        "schedule", all.stream().flatMap(pack -> schedule(pack).stream()).toList());
  }

  @Override
  public NewInstance start(String person, Fields fields) {
    Round round = rounds.open(fields.pack(), person);
    return new NewInstance(
        round.number().value(), ProcessVariables.of(Variables.ROUND, round.number()));
  }

  private static Map<String, Object> summary(RulePack pack) {
    return Map.of(
        "title", pack.title(),
        "voteList", pack.sizes().voteList(),
        "candidates", pack.sizes().candidates(),
        "winners", pack.sizes().winners(),
        "expertWeight", pack.weights().expertPercent(),
        "voteWeight", pack.weights().votePercent(),
        "frontline", pack.frontline().percent(),
        "unitQuotas", RecommendationCounts.quotas(pack));
  }

  private static List<Map<String, String>> schedule(RulePack pack) {
    return pack.schedule().instants().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(
            moment ->
                Map.of(
                    "deadline", moment.getKey().label(),
                    "at", OfficeTime.formatDateTime(moment.getValue())))
        .toList();
  }
}
