package org.greatcraftsman.determination;

import java.util.List;
import java.util.Set;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.ExclusionService;
import org.springframework.stereotype.Component;

/** Places that fell empty on the approved list because an objection was upheld (G9). */
@Component
class VacancyService {

  private final ProposedListService list;
  private final ListComputation computation;
  private final FrozenRanking ranking;
  private final ExclusionService exclusions;
  private final ListComposition makeUp;

  VacancyService(
      ProposedListService list,
      ListComputation computation,
      FrozenRanking ranking,
      ExclusionService exclusions,
      ListComposition makeUp) {
    this.list = list;
    this.computation = computation;
    this.ranking = ranking;
    this.exclusions = exclusions;
    this.makeUp = makeUp;
  }

  List<String> vacantNumbers(String round) {
    Set<String> left = exclusions.numbers(round);
    return list.approved(round)
        .map(approved -> approved.numbers().stream().filter(left::contains).sorted().toList())
        .orElseGet(List::of);
  }

  /**
   * Keeps the approved list without those who left.
   *
   * @return the new version
   * @throws Refusal when the shorter list would break the frontline share or a minimum
   */
  int approveWithVacancies(String round, String minutes, String actor) {
    ListVersion approved = list.approved(round).orElseThrow();
    Set<String> left = Set.copyOf(vacantNumbers(round));
    List<ListEntry> staying =
        approved.entries().stream().filter(entry -> !left.contains(entry.number())).toList();
    List<String> broken =
        ranking.violatedRules(round, staying.stream().map(ListEntry::number).toList());
    if (!broken.isEmpty()) {
      throw new Refusal("空缺后名单不再符合规则（" + String.join("、", broken) + "），请选择“递补”。");
    }
    makeUp.reducePlaces(round, staying.size(), "主席办公会决定空缺（" + minutes + "）", actor);
    return computation.addWithVacancies(approved, staying);
  }
}
