package org.greatcraftsman.determination;

import java.util.List;
import java.util.Set;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.ExclusionService;
import org.springframework.stereotype.Component;

/** The places on the approved list that upheld objections left vacant (G9). */
@Component
class VacancyService {

  private final ProposedListService list;
  private final ListComputation computation;
  private final FrozenRanking ranking;
  private final ExclusionService exclusions;
  private final ListComposition composition;

  VacancyService(
      ProposedListService list,
      ListComputation computation,
      FrozenRanking ranking,
      ExclusionService exclusions,
      ListComposition composition) {
    this.list = list;
    this.computation = computation;
    this.ranking = ranking;
    this.exclusions = exclusions;
    this.composition = composition;
  }

  List<NominationNumber> vacantNumbers(RoundId round) {
    Set<NominationNumber> excluded = exclusions.numbers(round);
    return list.approved(round)
        .map(approved -> approved.numbers().stream().filter(excluded::contains).sorted().toList())
        .orElseGet(List::of);
  }

  /**
   * Approves the list without the excluded candidates, leaving their places vacant.
   *
   * @return the number of the new version
   * @throws Refusal if the shorter list would violate the frontline share or a minimum
   */
  int approveWithVacancies(RoundId round, String minutes, String actor) {
    ListVersion approved = list.approved(round).orElseThrow();
    Set<NominationNumber> excluded = Set.copyOf(vacantNumbers(round));
    List<ListEntry> staying =
        approved.entries().stream().filter(entry -> !excluded.contains(entry.number())).toList();
    List<String> violated =
        ranking.violatedRules(round, staying.stream().map(ListEntry::number).toList());
    if (!violated.isEmpty()) {
      throw new Refusal("空缺后名单不再符合规则（" + String.join("、", violated) + "），请选择“递补”。");
    }
    composition.reducePlaces(
        round, staying.size(), new Reason("主席办公会决定空缺（" + minutes + "）"), actor);
    return computation.addWithVacancies(approved, staying);
  }
}
